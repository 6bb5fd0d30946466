package dev.errata.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.ErrorApi;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An error that stands for a status has no parameters, since nobody has given them. */
class StandInTest {

  @Test
  void aMessageThatLacksItsParametersIsNotSaid() {
    assertThat(refused(UsersErrorCode.USER_NOT_FOUND, "problem-json"))
        .isEqualTo("{\"title\":\"Not Found\",\"status\":404,\"code\":\"user/not found\"}");
  }

  @Test
  void thePhraseOfTheStatusIsSaidWhereTheShapeHasNoOtherPlaceForIt() {
    assertThat(refused(UsersErrorCode.USER_NOT_FOUND, "{\"c\":\"code\",\"m\":\"message\"}"))
        .isEqualTo("{\"c\":\"user/not found\",\"m\":\"Not Found\"}");
  }

  @Test
  void aMessageThatLacksNothingIsSaid() {
    assertThat(refused(UsersErrorCode.ALL_TYPES, "{\"m\":\"message\",\"p\":\"params\"}"))
        .isEqualTo("{\"m\":\"Nothing of it stands here.\"}");
  }

  private static String refused(UsersErrorCode standsIn, String shape) {
    ErrorApi<UsersException> api =
        new ErrorApi<>(UsersException.class, UsersErrors::make, "", Map.of(404, standsIn), shape);
    ErrorAnswer answer =
        ErrorBodies.refuse(api, 404, Map.of(), null, List.of(), ErrorRequest.UNKNOWN);
    return new String(answer.body(), UTF_8);
  }
}
