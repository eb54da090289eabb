package org.dishui.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Knows, before any handler runs, which addresses are {@link PublicPage}s and which of their parameters count. */
@Component
class PublicPageAddresses {
    private static final int LONGEST_VALUE = 100;

    /** One pattern; without parameters, of another kind of page, which a wider pattern must not take for its own. */
    private record Address(PathPattern pattern, @Nullable List<String> parameters) {}

    private final SingletonSupplier<List<Address>> addresses;

    PublicPageAddresses(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
        addresses = SingletonSupplier.of(() -> addresses(mapping.getObject().getHandlerMethods()));
    }

    /** Path and the parameters that count; absent where the request is for no public page, or for an unusual one. */
    @Nullable
    String keyOf(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) || request.getParameter("lang") != null) return null;
        List<String> parameters = parametersOf(PathContainer.parsePath(request.getRequestURI()));
        if (parameters == null) return null;
        var key = new StringBuilder(request.getRequestURI());
        for (String name : parameters) {
            String[] values = request.getParameterValues(name);
            if (values == null) continue;
            for (String value : values) {
                if (value.length() > LONGEST_VALUE) return null;
                key.append('\n').append(name).append('=').append(value);
            }
        }
        return key.toString();
    }

    /** The request's own query up to its last "&", of a public page only the parameters that count, without the language. */
    String queryOf(HttpServletRequest request) {
        List<String> counted = parametersOf(PathContainer.parsePath(request.getRequestURI()));
        String query = request.getQueryString();
        if (query == null) return "";
        return Arrays.stream(query.split("&"))
                .filter(part ->
                        !part.startsWith("lang=") && (counted == null || counted.contains(part.split("=", 2)[0])))
                .map(part -> part + "&")
                .collect(Collectors.joining());
    }

    private @Nullable List<String> parametersOf(PathContainer path) {
        for (Address address : addresses.obtain()) if (address.pattern.matches(path)) return address.parameters;
        return null;
    }

    private static List<Address> addresses(Map<RequestMappingInfo, HandlerMethod> handlers) {
        return handlers.entrySet().stream()
                .filter(handler -> isRead(handler.getKey()))
                .flatMap(handler ->
                        patterns(handler.getKey()).map(pattern -> new Address(pattern, declared(handler.getValue()))))
                .sorted(Comparator.comparing(Address::pattern))
                .toList();
    }

    private static boolean isRead(RequestMappingInfo handler) {
        var methods = handler.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static Stream<PathPattern> patterns(RequestMappingInfo handler) {
        var condition = handler.getPathPatternsCondition();
        return condition == null ? Stream.empty() : condition.getPatterns().stream();
    }

    private static @Nullable List<String> declared(HandlerMethod handler) {
        var page = handler.getMethodAnnotation(PublicPage.class);
        return page == null ? null : Arrays.stream(page.value()).sorted().toList();
    }
}
