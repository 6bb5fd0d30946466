package com.example.kotlin

/** Kotlin's own annotation, for generated constants. */
annotation class FailsWith(val code: ShopErrorCode, val id: String)
