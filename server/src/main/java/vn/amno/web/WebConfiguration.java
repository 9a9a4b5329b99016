package vn.amno.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    ServletContextInitializer surroundings(@Value("${amno.demo:false}") boolean demo) {
        return application -> Surroundings.keepDemo(application, demo);
    }
}
