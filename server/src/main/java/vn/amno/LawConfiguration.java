package vn.amno;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.amno.law.LawBook;

@Configuration(proxyBeanMethods = false)
class LawConfiguration {

    /** Faulty legal data stops the start. */
    @Bean
    LawBook lawBook() {
        return LawBook.shipped();
    }
}
