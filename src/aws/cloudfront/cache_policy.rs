// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFront::CachePolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFront::CachePolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cachepolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CachePolicy(Body);

resource! { CachePolicy "AWS::CloudFront::CachePolicy" }

impl CachePolicy {
    /// `CachePolicyConfig`: `CachePolicyConfig`. Required.
    #[track_caller]
    pub fn cache_policy_config(mut self, value: impl IntoValue<CachePolicyConfig>) -> Self {
        self.0.set("CachePolicyConfig", value);
        self
    }
}

impl Handle<CachePolicy> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// `CachePolicyConfig` of `AWS::CloudFront::CachePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct CachePolicyConfig(Properties);

properties! { CachePolicyConfig }

impl CachePolicyConfig {
    /// `Comment`: string.
    #[track_caller]
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Comment", value);
        self
    }

    /// `DefaultTTL`: number, at least 0. Required.
    #[track_caller]
    pub fn default_ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DefaultTTL", value);
        self
    }

    /// `MaxTTL`: number, at least 0. Required.
    #[track_caller]
    pub fn max_ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxTTL", value);
        self
    }

    /// `MinTTL`: number, at least 0. Required.
    #[track_caller]
    pub fn min_ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinTTL", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ParametersInCacheKeyAndForwardedToOrigin`: `ParametersInCacheKeyAndForwardedToOrigin`. Required.
    #[track_caller]
    pub fn parameters_in_cache_key_and_forwarded_to_origin(
        mut self,
        value: impl IntoValue<ParametersInCacheKeyAndForwardedToOrigin>,
    ) -> Self {
        self.0
            .set("ParametersInCacheKeyAndForwardedToOrigin", value);
        self
    }
}

/// `CookiesConfig` of `AWS::CloudFront::CachePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct CookiesConfig(Properties);

properties! { CookiesConfig }

impl CookiesConfig {
    /// `CookieBehavior`: string, pattern `^(none|whitelist|allExcept|all)$`. Required.
    #[track_caller]
    pub fn cookie_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CookieBehavior", value);
        self
    }

    /// `Cookies`: list of strings.
    #[track_caller]
    pub fn cookies(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Cookies", value);
        self
    }
}

/// `HeadersConfig` of `AWS::CloudFront::CachePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct HeadersConfig(Properties);

properties! { HeadersConfig }

impl HeadersConfig {
    /// `HeaderBehavior`: string, pattern `^(none|whitelist)$`. Required.
    #[track_caller]
    pub fn header_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HeaderBehavior", value);
        self
    }

    /// `Headers`: list of strings.
    #[track_caller]
    pub fn headers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Headers", value);
        self
    }
}

/// `ParametersInCacheKeyAndForwardedToOrigin` of `AWS::CloudFront::CachePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParametersInCacheKeyAndForwardedToOrigin(Properties);

properties! { ParametersInCacheKeyAndForwardedToOrigin }

impl ParametersInCacheKeyAndForwardedToOrigin {
    /// `CookiesConfig`: `CookiesConfig`. Required.
    #[track_caller]
    pub fn cookies_config(mut self, value: impl IntoValue<CookiesConfig>) -> Self {
        self.0.set("CookiesConfig", value);
        self
    }

    /// `EnableAcceptEncodingBrotli`: boolean.
    #[track_caller]
    pub fn enable_accept_encoding_brotli(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableAcceptEncodingBrotli", value);
        self
    }

    /// `EnableAcceptEncodingGzip`: boolean. Required.
    #[track_caller]
    pub fn enable_accept_encoding_gzip(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableAcceptEncodingGzip", value);
        self
    }

    /// `HeadersConfig`: `HeadersConfig`. Required.
    #[track_caller]
    pub fn headers_config(mut self, value: impl IntoValue<HeadersConfig>) -> Self {
        self.0.set("HeadersConfig", value);
        self
    }

    /// `QueryStringsConfig`: `QueryStringsConfig`. Required.
    #[track_caller]
    pub fn query_strings_config(mut self, value: impl IntoValue<QueryStringsConfig>) -> Self {
        self.0.set("QueryStringsConfig", value);
        self
    }
}

/// `QueryStringsConfig` of `AWS::CloudFront::CachePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct QueryStringsConfig(Properties);

properties! { QueryStringsConfig }

impl QueryStringsConfig {
    /// `QueryStringBehavior`: string, pattern `^(none|whitelist|allExcept|all)$`. Required.
    #[track_caller]
    pub fn query_string_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryStringBehavior", value);
        self
    }

    /// `QueryStrings`: list of strings.
    #[track_caller]
    pub fn query_strings(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("QueryStrings", value);
        self
    }
}
