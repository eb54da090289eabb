package org.dishui.identity.web;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dishui.site.web.CurrentApplicant;
import org.dishui.site.web.CurrentEditor;
import org.dishui.site.web.CurrentOfficer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives handlers the person who asks, as the slices know them: from the session, without a statement. */
@Configuration(proxyBeanMethods = false)
class CurrentPerson implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private static final Map<Class<? extends Annotation>, Function<SignedIn, Object>> AS = Map.of(
            CurrentApplicant.class, SignedIn::applicant,
            CurrentOfficer.class, SignedIn::officer,
            CurrentEditor.class, SignedIn::editor);

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return AS.keySet().stream().anyMatch(parameter::hasParameterAnnotation);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var as = AS.entrySet().stream()
                .filter(each -> parameter.hasParameterAnnotation(each.getKey()))
                .findFirst()
                .orElseThrow();
        return as.getValue().apply(signedIn());
    }

    private static SignedIn signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) return person;
        throw new IllegalStateException("nobody is signed in: such a handler stands below /my, /desk or /admin");
    }
}
