package vn.amno.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.amno.kernel.Freshness;

/** Answers a handler that found out only from the request that it does something grave. */
@ControllerAdvice
class StaleAdvice {

    private final AskAgain askAgain;

    StaleAdvice(AskAgain askAgain) {
        this.askAgain = askAgain;
    }

    @ExceptionHandler
    void stale(Freshness.Stale stale, HttpServletRequest request, HttpServletResponse response) throws IOException {
        askAgain.again(SessionAuthentication.current().orElseThrow(() -> stale), request, response);
    }
}
