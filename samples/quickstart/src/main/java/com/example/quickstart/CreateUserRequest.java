package com.example.quickstart;

import java.util.ArrayList;
import java.util.List;

/**
 * What a client sends to have a user made. A field that it leaves out is null, and has no limit.
 */
record CreateUserRequest(
    String userName, String displayName, String mobilePhone, String email, String comments) {

  /** All that is wrong, so that the client can fix it in one go. */
  List<RamException> mistakes() {
    List<RamException> mistakes = new ArrayList<>();
    RamValidator.userName(userName, mistakes::add);
    RamValidator.displayName(displayName, mistakes::add);
    RamValidator.mobilePhone(mobilePhone, mistakes::add);
    RamValidator.email(email, mistakes::add);
    RamValidator.comments(comments, mistakes::add);
    return mistakes;
  }
}
