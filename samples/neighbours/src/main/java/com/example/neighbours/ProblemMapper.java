package com.example.neighbours;

import dev.errata.ErrorCode;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ValueMapping;
import org.mapstruct.factory.Mappers;

/**
 * MapStruct writes the implementation. It knows the constants of generated enums by itself, but
 * takes for properties only what is called {@code get…}: accessors of errors stand in expressions.
 */
@Mapper
public interface ProblemMapper {

  ProblemMapper INSTANCE = Mappers.getMapper(ProblemMapper.class);

  @Mapping(target = "code", expression = "java(error.code())")
  @Mapping(target = "status", expression = "java(error.status())")
  @Mapping(target = "text", source = "message")
  @Mapping(target = "blame", expression = "java(blame(error.errorCode()))")
  Problem problem(ShopException error);

  @Mapping(target = "cause", source = "error")
  @Mapping(target = "id", expression = "java(code.code())")
  Report report(ShopErrorCode code, ShopException.StockExhausted error);

  default Problem.Blame blame(ErrorCode code) {
    return code instanceof ShopErrorCode known ? blame(known) : Problem.Blame.SHOP;
  }

  @ValueMapping(source = "CART_EMPTY", target = "CLIENT")
  @ValueMapping(source = "CART_CLOSED", target = "CLIENT")
  @ValueMapping(source = "STOCK_EXHAUSTED", target = "SHOP")
  Problem.Blame blame(ShopErrorCode code);
}
