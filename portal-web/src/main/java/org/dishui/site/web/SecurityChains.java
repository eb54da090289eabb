package org.dishui.site.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.request.async.WebAsyncManagerIntegrationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** Two chains: pages for everyone, which know no session, and the areas of those who signed in. */
@Configuration(proxyBeanMethods = false)
class SecurityChains {
    @Bean
    @Order(1)
    SecurityFilterChain publicChain(HttpSecurity http) {
        return http.securityMatcher(publicPages())
                .addFilterBefore(new NoSession(), WebAsyncManagerIntegrationFilter.class)
                .headers(Headers::configure)
                .cors(cors -> cors.configurationSource(openData()))
                .csrf(AbstractHttpConfigurer::disable) // nothing changes here, and a token would start a session
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain areaChain(HttpSecurity http, ObjectProvider<SignIn> ways) {
        http.headers(Headers::configure)
                .authorizeHttpRequests(requests -> rooms(requests)
                        .requestMatchers("/my/**")
                        .hasRole("APPLICANT")
                        .requestMatchers("/desk/**")
                        .hasRole("STAFF")
                        .requestMatchers("/admin/**")
                        .hasRole("ADMIN")
                        .requestMatchers(Areas.ACCOUNT)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(Areas.SIGN_IN), oneOf(Areas.BEHIND_SIGN_IN))
                        .defaultAuthenticationEntryPointFor(
                                (request, response, absent) -> response.sendError(404), any -> true)
                        .accessDeniedHandler(new Refused()))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/").deleteCookies(SessionCookie.NAME));
        http.requestCache(wish -> wish.requestCache(wishedFor()));
        ways.orderedStream().forEach(way -> way.configure(http));
        return http.build();
    }

    /** Finer than the area: the rows of the rooms stand before the area's own. */
    private static AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rooms(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        for (var room : Areas.ROOMS)
            requests.requestMatchers(room.address() + "/**")
                    .hasAnyRole(room.roles().toArray(String[]::new));
        return requests;
    }

    /** The page that somebody wanted before signing in; an address that nobody has starts no session. */
    private static RequestCache wishedFor() {
        var wish = new HttpSessionRequestCache();
        var area = oneOf(Areas.BEHIND_SIGN_IN);
        wish.setRequestMatcher(request -> "GET".equals(request.getMethod()) && area.matches(request));
        return wish;
    }

    /** Every site may read the open data, and check without keeping anything; of other pages it learns nothing. */
    private static CorsConfigurationSource openData() {
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration(Areas.OPEN_CHECK, everybody("POST")); // the first that matches counts
        source.registerCorsConfiguration(Areas.OPEN_DATA, everybody("GET", "HEAD"));
        return source;
    }

    private static CorsConfiguration everybody(String... methods) {
        var everybody = new CorsConfiguration();
        everybody.addAllowedOrigin(CorsConfiguration.ALL);
        everybody.addAllowedHeader(CorsConfiguration.ALL);
        everybody.setAllowedMethods(List.of(methods));
        everybody.addExposedHeader(HttpHeaders.ETAG);
        return everybody;
    }

    private static RequestMatcher publicPages() {
        return new OrRequestMatcher(oneOf(Areas.STATELESS), reads(Areas.PUBLIC), reads(Areas.FILES));
    }

    private static RequestMatcher reads(String... patterns) {
        var paths = oneOf(patterns);
        return request -> List.of("GET", "HEAD").contains(request.getMethod()) && paths.matches(request);
    }

    private static RequestMatcher oneOf(String... patterns) {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                Arrays.stream(patterns).<RequestMatcher>map(paths::matcher).toList());
    }
}
