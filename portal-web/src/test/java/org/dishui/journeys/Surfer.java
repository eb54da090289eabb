package org.dishui.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Somebody at a browser, who reads one language and finds things by the words on the page. */
final class Surfer implements AutoCloseable {
    /** Where somebody surfs: the portal's address, its words, the browser, and whether scripts run in it. */
    record Desk(Browser browser, String portal, MessageSource messages, Locale language, boolean scripts) {}

    private final Desk desk;
    private final BrowserContext context;
    private final Page page;

    private Surfer(Desk desk) {
        this.desk = desk;
        context = desk.browser()
                .newContext(new NewContextOptions()
                        .setLocale(desk.language().toLanguageTag())
                        .setJavaScriptEnabled(desk.scripts())
                        .setViewportSize(1366, 900));
        context.setDefaultTimeout(15_000);
        page = context.newPage();
    }

    static Surfer visitor(Desk desk) {
        return new Surfer(desk);
    }

    /** Somebody of the demo, signed in. */
    static Surfer as(String name, Desk desk) {
        var surfer = new Surfer(desk).open("/sign-in");
        surfer.type("email", name + "@dishui.example").type("password", "dishui-demo");
        return surfer.button("identity.sign-in");
    }

    Surfer open(String address) {
        page.navigate(desk.portal() + address);
        return this;
    }

    /** Follows the link that says this message. */
    Surfer link(String message, Object... parameters) {
        return linkTo(say(message, parameters));
    }

    /** Follows the link with these words. */
    Surfer linkTo(String words) {
        return click(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first());
    }

    /** Presses the button that says this message. */
    Surfer button(String message, Object... parameters) {
        var name = new Page.GetByRoleOptions().setName(say(message, parameters)).setExact(false);
        return click(page.getByRole(AriaRole.BUTTON, name).first());
    }

    private Surfer click(Locator what) {
        what.click();
        page.waitForLoadState();
        return this;
    }

    /** Types into the field that is sent under this name. */
    Surfer type(String name, String text) {
        named(name).first().fill(text);
        return this;
    }

    /** Clicks the words beside it, as people do. */
    Surfer choose(String name, String value) {
        var choice = page.locator("[name='" + name + "'][value='" + value + "']");
        if (!choice.isChecked())
            page.locator("label[for='" + choice.getAttribute("id") + "']").click();
        return this;
    }

    Surfer upload(String name, byte[] content) {
        named(name).setInputFiles(new FilePayload("样例 sample.pdf", "application/pdf", content));
        return this;
    }

    Surfer sees(String words) {
        assertThat(page.locator("body")).containsText(words);
        return this;
    }

    Surfer seesMessage(String message, Object... parameters) {
        return sees(say(message, parameters));
    }

    Surfer seesNot(String words) {
        assertThat(page.locator("body")).not().containsText(words);
        return this;
    }

    /** What stands in the first place that this selector finds. */
    String text(String selector) {
        return page.locator(selector).first().innerText().strip();
    }

    /** What is filled in there. */
    String value(String selector) {
        return page.locator(selector).first().inputValue();
    }

    String address() {
        return page.url().substring(desk.portal().length());
    }

    boolean has(String selector) {
        return page.locator(selector).count() > 0;
    }

    Surfer press(String selector) {
        return click(page.locator(selector).first());
    }

    private Locator named(String name) {
        return page.locator("[name='" + name + "']");
    }

    private String say(String message, Object... parameters) {
        return desk.messages().getMessage(message, parameters, desk.language()).strip();
    }

    @Override
    public void close() {
        context.close();
    }
}
