// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFront::OriginRequestPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFront::OriginRequestPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originrequestpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct OriginRequestPolicy(Body);

resource! { OriginRequestPolicy "AWS::CloudFront::OriginRequestPolicy" }

impl OriginRequestPolicy {
    /// `OriginRequestPolicyConfig`: `OriginRequestPolicyConfig`. Required.
    #[track_caller]
    pub fn origin_request_policy_config(
        mut self,
        value: impl IntoValue<OriginRequestPolicyConfig>,
    ) -> Self {
        self.0.set("OriginRequestPolicyConfig", value);
        self
    }
}

impl Handle<OriginRequestPolicy> {
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

/// `CookiesConfig` of `AWS::CloudFront::OriginRequestPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct CookiesConfig(Properties);

properties! { CookiesConfig }

impl CookiesConfig {
    /// `CookieBehavior`: string, pattern `^(none|whitelist|all|allExcept)$`. Required.
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

/// `HeadersConfig` of `AWS::CloudFront::OriginRequestPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct HeadersConfig(Properties);

properties! { HeadersConfig }

impl HeadersConfig {
    /// `HeaderBehavior`: string, pattern `^(none|whitelist|allViewer|allViewerAndWhitelistCloudFront|allExcept)$`. Required.
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

/// `OriginRequestPolicyConfig` of `AWS::CloudFront::OriginRequestPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct OriginRequestPolicyConfig(Properties);

properties! { OriginRequestPolicyConfig }

impl OriginRequestPolicyConfig {
    /// `Comment`: string.
    #[track_caller]
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Comment", value);
        self
    }

    /// `CookiesConfig`: `CookiesConfig`. Required.
    #[track_caller]
    pub fn cookies_config(mut self, value: impl IntoValue<CookiesConfig>) -> Self {
        self.0.set("CookiesConfig", value);
        self
    }

    /// `HeadersConfig`: `HeadersConfig`. Required.
    #[track_caller]
    pub fn headers_config(mut self, value: impl IntoValue<HeadersConfig>) -> Self {
        self.0.set("HeadersConfig", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `QueryStringsConfig`: `QueryStringsConfig`. Required.
    #[track_caller]
    pub fn query_strings_config(mut self, value: impl IntoValue<QueryStringsConfig>) -> Self {
        self.0.set("QueryStringsConfig", value);
        self
    }
}

/// `QueryStringsConfig` of `AWS::CloudFront::OriginRequestPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct QueryStringsConfig(Properties);

properties! { QueryStringsConfig }

impl QueryStringsConfig {
    /// `QueryStringBehavior`: string, pattern `^(none|whitelist|all|allExcept)$`. Required.
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
