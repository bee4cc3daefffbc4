//! Requests from pages of other origins.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::aws::ListOf;
use crate::aws::s3::bucket::CorsRule;
use crate::value::{Duration, Value};

/// Which pages of other origins may use a bucket from a browser (`CorsConfiguration.CorsRules`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BucketCors {
    /// `AllowedMethods`
    pub allowed_methods: Vec<CorsMethod>,
    /// `AllowedOrigins`, such as `https://shop.example.com`; one `*` may stand for anything.
    pub allowed_origins: Vec<Value<String>>,
    /// `AllowedHeaders`: what a preflight request may ask for. Default: nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allowed_headers: Vec<Value<String>>,
    /// `ExposedHeaders`: what scripts may read, such as `ETag`. Default: the simple ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exposed_headers: Vec<Value<String>>,
    /// `MaxAge`: how long browsers remember the answer. Default: they decide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_age: Option<Value<Duration>>,
}

/// What a browser may do with objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "UPPERCASE")]
pub enum CorsMethod {
    /// Read.
    Get,
    /// Write.
    Put,
    /// Ask about.
    Head,
    /// Write by a form.
    Post,
    /// Delete.
    Delete,
}

impl CorsMethod {
    fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Delete => "DELETE",
        }
    }
}

impl BucketCors {
    /// Lets pages of these origins do these things.
    #[track_caller]
    pub fn new<V: Into<Value<String>>>(
        methods: impl IntoIterator<Item = CorsMethod>,
        origins: impl IntoIterator<Item = V>,
    ) -> Self {
        let mut allowed_origins = Vec::new();
        for origin in origins {
            allowed_origins.push(Value::here(origin));
        }
        Self {
            allowed_methods: methods.into_iter().collect(),
            allowed_origins,
            allowed_headers: Vec::new(),
            exposed_headers: Vec::new(),
            max_age: None,
        }
    }

    /// `AllowedHeaders`: a preflight request may ask for this one too.
    #[must_use]
    #[track_caller]
    pub fn allowed_header(mut self, header: impl Into<Value<String>>) -> Self {
        self.allowed_headers.push(Value::here(header));
        self
    }

    /// `ExposedHeaders`: scripts may read this one too.
    #[must_use]
    #[track_caller]
    pub fn exposed_header(mut self, header: impl Into<Value<String>>) -> Self {
        self.exposed_headers.push(Value::here(header));
        self
    }

    /// `MaxAge`: how long browsers remember the answer.
    #[must_use]
    #[track_caller]
    pub fn max_age(mut self, age: impl Into<Value<Duration>>) -> Self {
        self.max_age = Some(Value::here(age));
        self
    }

    pub(super) fn properties(&self) -> CorsRule {
        let methods = self.allowed_methods.iter().map(|method| method.name());
        let headers = |headers: &[Value<String>]| ListOf::from_iter(headers).unless_empty();
        CorsRule::default()
            .allowed_methods(methods.collect::<ListOf<_>>())
            .allowed_origins(self.allowed_origins.clone())
            .allowed_headers(headers(&self.allowed_headers))
            .exposed_headers(headers(&self.exposed_headers))
            .max_age(self.max_age.as_ref().map(Value::in_seconds))
    }
}
