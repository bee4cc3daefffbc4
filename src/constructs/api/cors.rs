//! Cross-origin requests: which pages of other sites may call an API.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Method;
use crate::definition::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::value::{Duration, Origin, Value};

/// Which pages of other sites may call an API from a browser, and how.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cors {
    /// `AllowOrigins`: the sites, such as `https://shop.example.com`, or `*` for all.
    pub allow_origins: Vec<Value<String>>,
    /// `AllowMethods`. Default: the methods for which there are routes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allow_methods: Vec<Method>,
    /// `AllowHeaders`: headers that a page may send. Default: `content-type`, and those that authorize a request:
    /// `authorization`, `x-api-key`, `x-amz-date`, `x-amz-security-token`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allow_headers: Vec<String>,
    /// `ExposeHeaders`: headers of the answer that a page may read. Default: those that browsers always show.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub expose_headers: Vec<String>,
    /// `MaxAge`: how long a browser may remember all this, up to a day. Default: as long as the browser likes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_age: Option<Value<Duration>>,
    /// `AllowCredentials`: whether requests may carry cookies. Not with the origin `*`. Default: no.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub allow_credentials: bool,
}

/// Headers that pages may send where nothing else is said.
const HEADERS: [&str; 5] = [
    "authorization",
    "content-type",
    "x-amz-date",
    "x-amz-security-token",
    "x-api-key",
];

impl Cors {
    /// Lets the pages of these sites call.
    #[track_caller]
    pub fn new<V: Into<Value<String>>>(origins: impl IntoIterator<Item = V>) -> Self {
        let caller = Origin::caller();
        let origins = origins.into_iter().map(|origin| origin.into().at(caller));
        Self {
            allow_origins: origins.collect(),
            ..Self::default()
        }
    }

    /// `AllowMethods`
    #[must_use]
    pub fn allow_methods(mut self, methods: impl IntoIterator<Item = Method>) -> Self {
        self.allow_methods = methods.into_iter().collect();
        self
    }

    /// `AllowHeaders`: headers that a page may send.
    #[must_use]
    pub fn allow_headers<T: Into<String>>(mut self, headers: impl IntoIterator<Item = T>) -> Self {
        self.allow_headers = headers.into_iter().map(Into::into).collect();
        self
    }

    /// `ExposeHeaders`: headers of the answer that a page may read.
    #[must_use]
    pub fn expose_headers<T: Into<String>>(mut self, headers: impl IntoIterator<Item = T>) -> Self {
        self.expose_headers = headers.into_iter().map(Into::into).collect();
        self
    }

    /// `MaxAge`: how long a browser may remember the answer to a preflight request.
    #[must_use]
    #[track_caller]
    pub fn max_age(mut self, age: impl Into<Value<Duration>>) -> Self {
        self.max_age = Some(Value::here(age));
        self
    }

    /// `AllowCredentials`: requests may carry cookies.
    #[must_use]
    pub fn allow_credentials(mut self) -> Self {
        self.allow_credentials = true;
        self
    }

    /// The headers that pages may send.
    pub(in crate::constructs) fn headers(&self) -> Vec<String> {
        if self.allow_headers.is_empty() {
            return HEADERS.map(str::to_owned).to_vec();
        }
        self.allow_headers.clone()
    }

    /// The methods that pages may use, where `routed` are those for which there are routes.
    pub(in crate::constructs) fn methods(
        &self,
        routed: impl IntoIterator<Item = Method>,
    ) -> Vec<&'static str> {
        let mut methods = self.allow_methods.clone();
        if methods.is_empty() {
            methods = routed.into_iter().collect();
        }
        if methods.contains(&Method::Any) {
            methods = Method::ALL.to_vec();
            methods.pop();
        }
        methods.sort_unstable();
        methods.dedup();
        methods.into_iter().map(Method::as_str).collect()
    }

    pub(in crate::constructs) fn check(&self, cx: &mut Lowering<'_>) {
        cx.duration_bounds("MaxAge", self.max_age.as_ref(), 0..=86_400);
        if self.allow_origins.is_empty() {
            let diagnostic = Diagnostic::error(
                Code::INCOMPLETE,
                format!("the CORS settings of `{}` name no site", cx.name()),
            )
            .at(cx.origin(), "")
            .help("for example `allow_origins: [https://shop.example.com]`");
            cx.report(diagnostic);
        }
        for origin in &self.allow_origins {
            let Some(text) = origin.as_literal() else {
                continue;
            };
            if text == "*" && self.allow_credentials {
                let diagnostic = Diagnostic::error(
                    Code::CONFLICT,
                    "browsers send no cookies to an API that lets every site in",
                )
                .at(origin.origin(), "with `allow_credentials`")
                .help("name the sites that may send cookies");
                cx.report(diagnostic);
            } else if text != "*" && !is_origin(text) {
                let diagnostic = Diagnostic::error(
                    Code::PATTERN,
                    format!("`{text}` is not an origin"),
                )
                .at(origin.origin(), "")
                .help(
                    "an origin is a scheme, a host and perhaps a port: `https://shop.example.com`",
                );
                cx.report(diagnostic);
            }
        }
    }
}

/// Whether a text is `scheme://host:port`, of letters that are safe wherever we write it.
fn is_origin(text: &str) -> bool {
    let Some((scheme, host)) = text.split_once("://") else {
        return false;
    };
    let is_host = |letter: char| letter.is_ascii_alphanumeric() || ".:-[]".contains(letter);
    !scheme.is_empty()
        && scheme
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
        && !host.is_empty()
        && host.chars().all(is_host)
}
