package org.dishui;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Someone who opens pages without a browser: follows no redirect, keeps no cookie, sends exactly what a test says. */
@Lazy
public class Visitor {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Environment environment;

    Visitor(Environment environment) {
        this.environment = environment;
    }

    /** Of a portal in a process of its own. */
    public static Visitor to(int port) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("portal", Map.of("local.server.port", Integer.toString(port))));
        return new Visitor(environment);
    }

    public HttpResponse<String> get(String address, String... headers) {
        return send(request(address, headers).GET());
    }

    public HttpResponse<String> post(String address, String form, String... headers) {
        return send(request(address, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public HttpRequest.Builder request(String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + address));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Somebody with a browser, who reads Chinese. */
    public Person person() {
        return new Person(this, "zh-CN");
    }

    /** Somebody with a browser, who reads English. */
    public Person foreigner() {
        return new Person(this, "en");
    }

    public int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }
}
