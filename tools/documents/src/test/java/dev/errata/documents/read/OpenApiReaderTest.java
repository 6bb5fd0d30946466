package dev.errata.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What descriptions of HTTP APIs declare. */
class OpenApiReaderTest {

  private static final String HEAD = """
      openapi: 3.0.3
      paths:
        /users:
          get:
            responses:
              '200': {description: Fine}
      """;

  @Test
  void readsExamplesEachOnce() {
    assertThat(Reading.print("a.yaml", HEAD + """
              '404':
                description: No such user.
                content:
                  application/json:
                    examples:
                      absent: {summary: Never was, value: {code: ABSENT, message: No user.}}
                      text: {value: '{"code": "GONE", "message": "Was here."}'}
                      shared: {$ref: '#/components/examples/Lost'}
              '400': {$ref: '#/components/responses/Bad'}
              default: {$ref: '#/components/responses/Bad'}
      components:
        examples:
          Lost: {value: {code: LOST, message: Lost.}}
        responses:
          Bad:
            description: Bad request.
            content:
              application/json:
                example: {errors: [{code: B1, message: One.}, {code: B2, message: Two.}]}
      """))
        .containsExactly(
            "DECLARED 'error examples' code|message|status|summary",
            "12 ABSENT|No user.|404|Never was",
            "13 GONE|Was here.|404|",
            "19 LOST|Lost.|404|",
            "25 B1|One.|400|",
            "25 B2|Two.|400|",
            "25 B1|One.||",
            "25 B2|Two.||",
            "DECLARED 'responses' key|status|text",
            "7 404|404|No such user.",
            "15 400|400|Bad request.",
            "16 default||Bad request.");
  }

  @Test
  void readsCodesOfSchemas() {
    assertThat(Reading.print("a.yaml", HEAD + """
              '409':
                description: Conflict
                content:
                  application/json:
                    schema:
                      oneOf: [{$ref: '#/components/schemas/Several'}, {$ref: '#/components/schemas/One'}]
      components:
        schemas:
          Several:
            properties:
              code: {type: string, enum: [A, B], x-enum-descriptions: [First, Second]}
              cause: {$ref: '#/components/schemas/Several'}
          One:
            allOf:
              - properties:
                  code: {const: C}
                  message: {type: string, example: Third}
      """))
        .contains(
            "DECLARED 'error codes' key|status|text|message",
            "17 A|409|First|",
            "17 B|409|Second|",
            "22 C|409||Third");
  }

  @Test
  void readsExtensionsAndSwagger() {
    assertThat(Reading.print("a.json", """
        {
          "swagger": "2.0",
          "paths": {"/a": {"get": {
            "x-error-codes": [{"code": "X1", "message": "a"}],
            "responses": {"404": {"description": "d",
              "examples": {"application/json": {"code": "Y1", "message": "b"}}}}
          }, "put": {
            "x-error-codes": [{"code": "X2", "message": "c"}],
            "responses": {"204": {"description": "d"}}
          }}}
        }
        """))
        .contains(
            "DECLARED 'error examples' code|message|status",
            "6 Y1|b|404",
            "DECLARED 'x-error-codes' code|message",
            "4 X1|a",
            "8 X2|c");
  }
}
