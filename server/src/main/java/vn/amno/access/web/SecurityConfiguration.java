package vn.amno.access.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.amno.access.Refusals;

/**
 * Of Spring Security: its firewall, its place for who is signed in, its protection of forms. Signing in and rights are our own, since both depend on assignments; the
 * headers are those of {@code web}.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final String[] OPEN_FILES = {
        "/css/**", "/js/**", "/fonts/**", "/maps/**", "/webjars/**", "/icons.svg", "/favicon.svg"
    };

    /** Files that are the same for everybody cost no look at the sessions. */
    @Bean
    @Order(1)
    SecurityFilterChain openFiles(HttpSecurity http) {
        return bare(http)
                .securityMatcher(OPEN_FILES)
                .securityContext(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http, SessionContexts contexts, FormTokens formTokens, ActingOfSession actings) {
        return bare(http)
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens)
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
                .exceptionHandling(handling -> handling.accessDeniedHandler(new FormRefusal()))
                .addFilterAfter(new ActingFilter(actings), SecurityContextHolderFilter.class)
                .build();
    }

    @Bean
    WebMvcConfigurer rights(Refusals refusals, AskAgain askAgain) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new RightsInterceptor(refusals, askAgain));
            }
        };
    }

    private static HttpSecurity bare(HttpSecurity http) {
        return http.headers(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }
}
