package org.dishui.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What may come in at all: names of parameters as our forms have them, values that a database can hold. */
@Configuration(proxyBeanMethods = false)
class Boundary {
    /** The binder itself asks for {@code !languages}, {@code _languages} and, where a parameter is absent, {@code q[]}; a list has at most a hundred rows. */
    private static final Pattern NAME =
            Pattern.compile("!?[\\w-]{1,80}(\\[\\d{1,2}])?(\\.[\\w-]{1,80}(\\[\\d{1,2}])?){0,8}(\\[])?");

    @Bean
    HttpFirewall httpFirewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(name -> NAME.matcher(name).matches());
        firewall.setAllowedParameterValues(Boundary::isText);
        return firewall;
    }

    /** An address that is refused never reaches the chains, which would write the headers. */
    @Bean
    RequestRejectedHandler requestRejectedHandler() {
        return (request, response, refused) -> {
            Headers.write(response);
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        };
    }

    /** No NUL, which PostgreSQL refuses, and no half of a character, which JDBC would store as a question mark. */
    static boolean isText(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) return false;
            if (Character.isHighSurrogate(c) && (++i == value.length() || !Character.isLowSurrogate(value.charAt(i))))
                return false;
        }
        return true;
    }
}
