package vn.amno.area.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.amno.area.Areas;

@Configuration(proxyBeanMethods = false)
class AreaConfiguration {

    @Bean
    Areas areas() {
        return Areas.shipped();
    }
}
