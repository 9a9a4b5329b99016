package vn.amno.review.web;

class HomeController {
    static final String COUNTRY = "all";

    private HomeController() {}
}
