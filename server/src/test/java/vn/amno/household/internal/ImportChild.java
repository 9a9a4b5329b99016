package vn.amno.household.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import vn.amno.ActingExtension;
import vn.amno.household.ImportId;
import vn.amno.household.Imports;
import vn.amno.law.LawBook;

/** A program of its own that accepts an import and then waits to be killed. */
final class ImportChild {

    private ImportChild() {}

    /** Arguments: the id of the run, then settings of the application. */
    @SuppressWarnings("resource") // lives until it is killed
    public static void main(String[] arguments) {
        var settings = new String[arguments.length - 1];
        System.arraycopy(arguments, 1, settings, 0, settings.length);
        var context = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .run(settings);
        ActingExtension.OFFICER
                .carrier()
                .run(() -> context.getBean(Imports.class).accept(new ImportId(UUID.fromString(arguments[0]))));
    }

    /** The registry and what it needs, without pages. */
    @EnableAutoConfiguration
    @ComponentScan({"vn.amno.household.internal", "vn.amno.area.internal", "vn.amno.audit.internal", "vn.amno.keys"})
    static class Parts {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        LawBook lawBook() {
            return LawBook.shipped();
        }
    }
}
