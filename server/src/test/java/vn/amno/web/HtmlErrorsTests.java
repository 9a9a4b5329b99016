package vn.amno.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

class HtmlErrorsTests {

    @ParameterizedTest
    @MethodSource
    void aDatabaseThatIsAwayIsSaidSo(Throwable cause) throws Exception {
        assertThat(answer(cause).getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE.value());
        assertThat(text(cause))
                .contains("tạm thời không trả lời", "chưa ghi gì")
                .doesNotContain("secret");
    }

    static Stream<Throwable> aDatabaseThatIsAwayIsSaidSo() {
        return Stream.of(
                new CannotCreateTransactionException("secret", new SQLTransientConnectionException("secret")),
                new IllegalStateException("secret", new SQLException("secret", "57P01")),
                new IllegalStateException("secret", new SQLException("secret", "53100")),
                new SQLException("secret", "08006"));
    }

    @ParameterizedTest
    @MethodSource
    void anythingElseIsAFaultOfTheProgram(Throwable cause) throws Exception {
        assertThat(answer(cause).getStatus()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR.value());
        assertThat(text(cause)).contains("Máy chủ chưa làm được việc này").doesNotContain("secret");
    }

    static Stream<Throwable> anythingElseIsAFaultOfTheProgram() {
        return Stream.of(
                new IllegalStateException("secret"),
                new IllegalStateException("secret", new SQLException("secret", "23505")),
                new SQLException("secret"));
    }

    private static String text(Throwable cause) throws Exception {
        return answer(cause).getContentAsString(StandardCharsets.UTF_8);
    }

    private static MockHttpServletResponse answer(Throwable cause) throws Exception {
        var request = new MockHttpServletRequest();
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, cause);
        var response = new MockHttpServletResponse();
        var page = new HtmlErrors().resolveErrorView(request, HttpStatus.INTERNAL_SERVER_ERROR, Map.of());
        Objects.requireNonNull(page.getView()).render(Map.of(), request, response);
        return response;
    }
}
