package org.dishui.site.web;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Styles, scripts and pictures: each under an address that holds its content's hash, kept by browsers for a year.
 *
 * <p>Only these addresses: under {@code /**}, each link on a page would be looked for among the files, and a link to a
 * page is never found there, so never remembered. That was two thirds of what a list page cost.
 */
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {
    private static final List<String> FOLDERS = List.of("css/", "js/", "images/");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (String folder : FOLDERS) add(registry, "/" + folder + "**", "classpath:/static/" + folder);
        add(registry, "/*.svg", "classpath:/static/");
    }

    private static void add(ResourceHandlerRegistry registry, String addresses, String place) {
        registry.addResourceHandler(addresses)
                .addResourceLocations(place)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)))
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
