/** Holds catalogs and no classes. */
module com.example.catalogs {}
