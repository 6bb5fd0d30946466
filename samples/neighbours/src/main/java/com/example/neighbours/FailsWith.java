package com.example.neighbours;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a method or a type may fail with, by generated constant and by generated code. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface FailsWith {

  ShopErrorCode[] value();

  String id() default ShopErrorCode.Id.STOCK_EXHAUSTED;

  Class<? extends ShopException> exception() default ShopException.class;
}
