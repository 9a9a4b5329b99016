package vn.amno.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.amno.Application;
import vn.amno.PostgresForTests;
import vn.amno.kernel.Needs;

/** Nobody forgets to say who may ask for a page. One who does gets a closed page, and this. */
@SpringBootTest(classes = Application.class)
@ContextConfiguration(initializers = PostgresForTests.class)
class RightsDeclaredTests {

    private final RequestMappingHandlerMapping mapping;

    RightsDeclaredTests(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    @Test
    void everyHandlerSaysWhichRightItNeeds() {
        var silent = mapping.getHandlerMethods().entrySet().stream()
                .filter(entry ->
                        !ErrorController.class.isAssignableFrom(entry.getValue().getBeanType()))
                .filter(entry -> !AnnotatedElementUtils.hasAnnotation(
                                entry.getValue().getMethod(), Needs.class)
                        && !AnnotatedElementUtils.hasAnnotation(entry.getValue().getBeanType(), Needs.class))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();

        assertThat(mapping.getHandlerMethods()).hasSizeGreaterThan(20);
        assertThat(silent).isEmpty();
    }
}
