// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFront::ResponseHeadersPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFront::ResponseHeadersPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-responseheaderspolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResponseHeadersPolicy(Body);

resource! { ResponseHeadersPolicy "AWS::CloudFront::ResponseHeadersPolicy" }

impl ResponseHeadersPolicy {
    /// `ResponseHeadersPolicyConfig`: `ResponseHeadersPolicyConfig`. Required.
    #[track_caller]
    pub fn response_headers_policy_config(
        mut self,
        value: impl IntoValue<ResponseHeadersPolicyConfig>,
    ) -> Self {
        self.0.set("ResponseHeadersPolicyConfig", value);
        self
    }
}

impl Handle<ResponseHeadersPolicy> {
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

/// `AccessControlAllowHeaders` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessControlAllowHeaders(Properties);

properties! { AccessControlAllowHeaders }

impl AccessControlAllowHeaders {
    /// `Items`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn items(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Items", value);
        self
    }
}

/// `AccessControlAllowMethods` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessControlAllowMethods(Properties);

properties! { AccessControlAllowMethods }

impl AccessControlAllowMethods {
    /// `Items`: list of `AccessControlAllowMethodsItemsItem`, at least 1 item. Required.
    #[track_caller]
    pub fn items(
        mut self,
        value: impl IntoValue<ListOf<AccessControlAllowMethodsItemsItem>>,
    ) -> Self {
        self.0.set("Items", value);
        self
    }
}

choice! {
    /// `AccessControlAllowMethodsItemsItem` of `AWS::CloudFront::ResponseHeadersPolicy`.
    AccessControlAllowMethodsItemsItem
    ALL "ALL"
    DELETE "DELETE"
    GET "GET"
    HEAD "HEAD"
    OPTIONS "OPTIONS"
    PATCH "PATCH"
    POST "POST"
    PUT "PUT"
}

/// `AccessControlAllowOrigins` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessControlAllowOrigins(Properties);

properties! { AccessControlAllowOrigins }

impl AccessControlAllowOrigins {
    /// `Items`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn items(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Items", value);
        self
    }
}

/// `AccessControlExposeHeaders` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessControlExposeHeaders(Properties);

properties! { AccessControlExposeHeaders }

impl AccessControlExposeHeaders {
    /// `Items`: list of strings. Required.
    #[track_caller]
    pub fn items(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Items", value);
        self
    }
}

/// `ContentSecurityPolicy` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContentSecurityPolicy(Properties);

properties! { ContentSecurityPolicy }

impl ContentSecurityPolicy {
    /// `ContentSecurityPolicy`: string. Required.
    #[track_caller]
    pub fn content_security_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentSecurityPolicy", value);
        self
    }

    /// `Override`: boolean. Required.
    #[track_caller]
    pub fn override_(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Override", value);
        self
    }
}

/// `ContentTypeOptions` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContentTypeOptions(Properties);

properties! { ContentTypeOptions }

impl ContentTypeOptions {
    /// `Override`: boolean. Required.
    #[track_caller]
    pub fn override_(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Override", value);
        self
    }
}

/// `CorsConfig` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct CorsConfig(Properties);

properties! { CorsConfig }

impl CorsConfig {
    /// `AccessControlAllowCredentials`: boolean. Required.
    #[track_caller]
    pub fn access_control_allow_credentials(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AccessControlAllowCredentials", value);
        self
    }

    /// `AccessControlAllowHeaders`: `AccessControlAllowHeaders`. Required.
    #[track_caller]
    pub fn access_control_allow_headers(
        mut self,
        value: impl IntoValue<AccessControlAllowHeaders>,
    ) -> Self {
        self.0.set("AccessControlAllowHeaders", value);
        self
    }

    /// `AccessControlAllowMethods`: `AccessControlAllowMethods`. Required.
    #[track_caller]
    pub fn access_control_allow_methods(
        mut self,
        value: impl IntoValue<AccessControlAllowMethods>,
    ) -> Self {
        self.0.set("AccessControlAllowMethods", value);
        self
    }

    /// `AccessControlAllowOrigins`: `AccessControlAllowOrigins`. Required.
    #[track_caller]
    pub fn access_control_allow_origins(
        mut self,
        value: impl IntoValue<AccessControlAllowOrigins>,
    ) -> Self {
        self.0.set("AccessControlAllowOrigins", value);
        self
    }

    /// `AccessControlExposeHeaders`: `AccessControlExposeHeaders`.
    #[track_caller]
    pub fn access_control_expose_headers(
        mut self,
        value: impl IntoValue<AccessControlExposeHeaders>,
    ) -> Self {
        self.0.set("AccessControlExposeHeaders", value);
        self
    }

    /// `AccessControlMaxAgeSec`: integer.
    #[track_caller]
    pub fn access_control_max_age_sec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AccessControlMaxAgeSec", value);
        self
    }

    /// `OriginOverride`: boolean. Required.
    #[track_caller]
    pub fn origin_override(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("OriginOverride", value);
        self
    }
}

/// `CustomHeader` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomHeader(Properties);

properties! { CustomHeader }

impl CustomHeader {
    /// `Header`: string. Required.
    #[track_caller]
    pub fn header(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Header", value);
        self
    }

    /// `Override`: boolean. Required.
    #[track_caller]
    pub fn override_(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Override", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `CustomHeadersConfig` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomHeadersConfig(Properties);

properties! { CustomHeadersConfig }

impl CustomHeadersConfig {
    /// `Items`: list of `CustomHeader`. Required.
    #[track_caller]
    pub fn items(mut self, value: impl IntoValue<ListOf<CustomHeader>>) -> Self {
        self.0.set("Items", value);
        self
    }
}

/// `FrameOptions` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct FrameOptions(Properties);

properties! { FrameOptions }

impl FrameOptions {
    /// `FrameOption`: string, pattern `^(DENY|SAMEORIGIN)$`. Required.
    #[track_caller]
    pub fn frame_option(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FrameOption", value);
        self
    }

    /// `Override`: boolean. Required.
    #[track_caller]
    pub fn override_(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Override", value);
        self
    }
}

/// `ReferrerPolicy` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReferrerPolicy(Properties);

properties! { ReferrerPolicy }

impl ReferrerPolicy {
    /// `Override`: boolean. Required.
    #[track_caller]
    pub fn override_(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Override", value);
        self
    }

    /// `ReferrerPolicy`: string. Required.
    #[track_caller]
    pub fn referrer_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReferrerPolicy", value);
        self
    }
}

/// `RemoveHeader` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct RemoveHeader(Properties);

properties! { RemoveHeader }

impl RemoveHeader {
    /// `Header`: string. Required.
    #[track_caller]
    pub fn header(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Header", value);
        self
    }
}

/// `RemoveHeadersConfig` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct RemoveHeadersConfig(Properties);

properties! { RemoveHeadersConfig }

impl RemoveHeadersConfig {
    /// `Items`: list of `RemoveHeader`. Required.
    #[track_caller]
    pub fn items(mut self, value: impl IntoValue<ListOf<RemoveHeader>>) -> Self {
        self.0.set("Items", value);
        self
    }
}

/// `ResponseHeadersPolicyConfig` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResponseHeadersPolicyConfig(Properties);

properties! { ResponseHeadersPolicyConfig }

impl ResponseHeadersPolicyConfig {
    /// `Comment`: string, at most 128 characters.
    #[track_caller]
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Comment", value);
        self
    }

    /// `CorsConfig`: `CorsConfig`.
    #[track_caller]
    pub fn cors_config(mut self, value: impl IntoValue<CorsConfig>) -> Self {
        self.0.set("CorsConfig", value);
        self
    }

    /// `CustomHeadersConfig`: `CustomHeadersConfig`.
    #[track_caller]
    pub fn custom_headers_config(mut self, value: impl IntoValue<CustomHeadersConfig>) -> Self {
        self.0.set("CustomHeadersConfig", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RemoveHeadersConfig`: `RemoveHeadersConfig`.
    #[track_caller]
    pub fn remove_headers_config(mut self, value: impl IntoValue<RemoveHeadersConfig>) -> Self {
        self.0.set("RemoveHeadersConfig", value);
        self
    }

    /// `SecurityHeadersConfig`: `SecurityHeadersConfig`.
    #[track_caller]
    pub fn security_headers_config(mut self, value: impl IntoValue<SecurityHeadersConfig>) -> Self {
        self.0.set("SecurityHeadersConfig", value);
        self
    }

    /// `ServerTimingHeadersConfig`: `ServerTimingHeadersConfig`.
    #[track_caller]
    pub fn server_timing_headers_config(
        mut self,
        value: impl IntoValue<ServerTimingHeadersConfig>,
    ) -> Self {
        self.0.set("ServerTimingHeadersConfig", value);
        self
    }
}

/// `SecurityHeadersConfig` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct SecurityHeadersConfig(Properties);

properties! { SecurityHeadersConfig }

impl SecurityHeadersConfig {
    /// `ContentSecurityPolicy`: `ContentSecurityPolicy`.
    #[track_caller]
    pub fn content_security_policy(mut self, value: impl IntoValue<ContentSecurityPolicy>) -> Self {
        self.0.set("ContentSecurityPolicy", value);
        self
    }

    /// `ContentTypeOptions`: `ContentTypeOptions`.
    #[track_caller]
    pub fn content_type_options(mut self, value: impl IntoValue<ContentTypeOptions>) -> Self {
        self.0.set("ContentTypeOptions", value);
        self
    }

    /// `FrameOptions`: `FrameOptions`.
    #[track_caller]
    pub fn frame_options(mut self, value: impl IntoValue<FrameOptions>) -> Self {
        self.0.set("FrameOptions", value);
        self
    }

    /// `ReferrerPolicy`: `ReferrerPolicy`.
    #[track_caller]
    pub fn referrer_policy(mut self, value: impl IntoValue<ReferrerPolicy>) -> Self {
        self.0.set("ReferrerPolicy", value);
        self
    }

    /// `StrictTransportSecurity`: `StrictTransportSecurity`.
    #[track_caller]
    pub fn strict_transport_security(
        mut self,
        value: impl IntoValue<StrictTransportSecurity>,
    ) -> Self {
        self.0.set("StrictTransportSecurity", value);
        self
    }

    /// `XSSProtection`: `XSSProtection`.
    #[track_caller]
    pub fn xss_protection(mut self, value: impl IntoValue<XSSProtection>) -> Self {
        self.0.set("XSSProtection", value);
        self
    }
}

/// `ServerTimingHeadersConfig` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerTimingHeadersConfig(Properties);

properties! { ServerTimingHeadersConfig }

impl ServerTimingHeadersConfig {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `SamplingRate`: number, 0 to 100.
    #[track_caller]
    pub fn sampling_rate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("SamplingRate", value);
        self
    }
}

/// `StrictTransportSecurity` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct StrictTransportSecurity(Properties);

properties! { StrictTransportSecurity }

impl StrictTransportSecurity {
    /// `AccessControlMaxAgeSec`: integer. Required.
    #[track_caller]
    pub fn access_control_max_age_sec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AccessControlMaxAgeSec", value);
        self
    }

    /// `IncludeSubdomains`: boolean.
    #[track_caller]
    pub fn include_subdomains(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeSubdomains", value);
        self
    }

    /// `Override`: boolean. Required.
    #[track_caller]
    pub fn override_(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Override", value);
        self
    }

    /// `Preload`: boolean.
    #[track_caller]
    pub fn preload(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Preload", value);
        self
    }
}

/// `XSSProtection` of `AWS::CloudFront::ResponseHeadersPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct XSSProtection(Properties);

properties! { XSSProtection }

impl XSSProtection {
    /// `ModeBlock`: boolean.
    #[track_caller]
    pub fn mode_block(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ModeBlock", value);
        self
    }

    /// `Override`: boolean. Required.
    #[track_caller]
    pub fn override_(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Override", value);
        self
    }

    /// `Protection`: boolean. Required.
    #[track_caller]
    pub fn protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Protection", value);
        self
    }

    /// `ReportUri`: string.
    #[track_caller]
    pub fn report_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReportUri", value);
        self
    }
}
