enum Reason {
  CARD_EXPIRED(1001), LIMIT_EXCEEDED(1002), BAD_CARD_NUMBER(1003);

  final int no;

  Reason(int no) {
    this.no = no;
  }
}
