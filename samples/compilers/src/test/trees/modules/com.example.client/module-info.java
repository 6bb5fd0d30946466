/** Uses errors that another module has generated. */
module com.example.client {
  requires com.example.shop;
}
