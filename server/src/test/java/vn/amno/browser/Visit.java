package vn.amno.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One person at one screen. Collects what the browser complains about and keeps pictures of what it shows. */
final class Visit implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final BrowserContext context;
    private static final Map<String, List<Cookie>> SIGNED_IN = new ConcurrentHashMap<>();

    private final Page page;
    private final String address;
    private final int width;
    private final List<String> complaints = new ArrayList<>();

    private Visit(BrowserContext context, String address, int width) {
        this.context = context;
        this.address = address;
        this.width = width;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if ((message.type().equals("error") || message.type().equals("warning"))
                    && !isRefusedForm(message.text())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** The laptop of an office. */
    static Visit laptop(Browser browser, String address) {
        return open(browser, address, 1366, true);
    }

    /** An older screen on a desk. */
    static Visit desk(Browser browser, String address) {
        return open(browser, address, 1280, true);
    }

    static Visit phone(Browser browser, String address) {
        return open(browser, address, 360, true);
    }

    static Visit withoutJavaScript(Browser browser, String address) {
        return open(browser, address, 1366, false);
    }

    private static Visit open(Browser browser, String address, int width, boolean javaScript) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width < 768 ? 740 : 768)
                .setJavaScriptEnabled(javaScript)
                .setLocale("vi-VN"));
        return new Visit(context, address, width);
    }

    /** Chromium writes an error for every answer from 400 up, also for a form that comes back with what is missing. */
    private static boolean isRefusedForm(String complaint) {
        return complaint.startsWith("Failed to load resource: the server responded with a status of 422")
                || complaint.startsWith("Failed to load resource: the server responded with a status of 409");
    }

    /** Goes on with the session of an earlier visit of the same person; signs in at the first. */
    Visit backAs(Login login) {
        var person = address + " " + login.login();
        var known = SIGNED_IN.get(person);
        if (known == null) {
            as(login);
            SIGNED_IN.put(person, context.cookies().stream().map(Visit::kept).toList());
        } else {
            context.addCookies(known);
        }
        return this;
    }

    /** Signs in. */
    Visit as(Login login) {
        go("/sign-in");
        page.locator("#login").fill(login.login());
        page.locator("#password").fill(login.password());
        page.locator("main button").first().click();
        page.waitForURL(url -> !url.endsWith("/sign-in"));
        return this;
    }

    private static Cookie kept(Cookie cookie) {
        return new Cookie(cookie.name, cookie.value)
                .setDomain(cookie.domain)
                .setPath(cookie.path)
                .setHttpOnly(Boolean.TRUE.equals(cookie.httpOnly))
                .setSecure(Boolean.TRUE.equals(cookie.secure))
                .setSameSite(cookie.sameSite);
    }

    Page page() {
        return page;
    }

    Visit go(String path) {
        page.navigate(address + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    String heading() {
        return page.locator("h1").first().innerText();
    }

    void click(String text) {
        page.getByText(text, new Page.GetByTextOptions().setExact(false))
                .first()
                .click();
    }

    /** Chooses the workbook and the day in the form of the import page and sends it. */
    void upload(Path workbook, String reviewDate) {
        page.locator("#file").setInputFiles(workbook);
        page.locator("#reviewDate").fill(reviewDate);
        page.locator("form.an-upload button").click();
    }

    void waitForHeading(String beginning) {
        page.locator("h1", new Page.LocatorOptions().setHasText(beginning)).waitFor();
    }

    Visit picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
        return this;
    }

    /** No complaint of the browser (the content security policy speaks there), nothing for axe, no moving sideways. */
    void checkPage() {
        var faults = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();

        assertThat(faults).as(page.url()).isEmpty();
        assertThat(complaints).as(page.url()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("%s at %d px moves sideways by", page.url(), width)
                .isEqualTo(0);
    }

    @Override
    public void close() {
        context.close();
    }
}
