package org.dishui.site.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** What people see of a request that is too broken to reach a page of ours: which language they read cannot be known, so it says it in both. */
public class LastWords extends ErrorReportValve {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>滴水 Dishui</title></head>
            <body><h1>无法理解此请求</h1><p>地址或请求内容不完整，或含有无法处理的字符。请从<a href="/">首页</a>重新开始。</p>
            <div lang="en"><h1>We cannot read this request</h1><p>The address or what was sent is broken, too long, or holds characters that we cannot take.
            Start again from the <a href="/">home page</a>.</p></div></body></html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        try {
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Content-Security-Policy", "default-src 'none'");
            response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
