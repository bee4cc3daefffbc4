// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lightsail::Distribution` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lightsail::Distribution`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-distribution.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Distribution(Body);

resource! { Distribution "AWS::Lightsail::Distribution" }

impl Distribution {
    /// `BundleId`: string. Required.
    #[track_caller]
    pub fn bundle_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BundleId", value);
        self
    }

    /// `CacheBehaviorSettings`: `CacheSettings`.
    #[track_caller]
    pub fn cache_behavior_settings(mut self, value: impl IntoValue<CacheSettings>) -> Self {
        self.0.set("CacheBehaviorSettings", value);
        self
    }

    /// `CacheBehaviors`: list of `CacheBehaviorPerPath`.
    #[track_caller]
    pub fn cache_behaviors(mut self, value: impl IntoValue<ListOf<CacheBehaviorPerPath>>) -> Self {
        self.0.set("CacheBehaviors", value);
        self
    }

    /// `CertificateName`: string, pattern `^\w[\w\-]*\w$`.
    #[track_caller]
    pub fn certificate_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateName", value);
        self
    }

    /// `DefaultCacheBehavior`: `CacheBehavior`. Required.
    #[track_caller]
    pub fn default_cache_behavior(mut self, value: impl IntoValue<CacheBehavior>) -> Self {
        self.0.set("DefaultCacheBehavior", value);
        self
    }

    /// `DistributionName`: string, pattern `\w[\w\-]*\w`. Required. A change replaces the resource.
    #[track_caller]
    pub fn distribution_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DistributionName", value);
        self
    }

    /// `IpAddressType`: `IpAddressType`. A change replaces the resource.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `IsEnabled`: boolean.
    #[track_caller]
    pub fn is_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsEnabled", value);
        self
    }

    /// `Origin`: `InputOrigin`. Required.
    #[track_caller]
    pub fn origin(mut self, value: impl IntoValue<InputOrigin>) -> Self {
        self.0.set("Origin", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Distribution> {
    /// `AbleToUpdateBundle`
    #[inline]
    pub fn able_to_update_bundle(&self) -> Value<bool> {
        self.attribute("AbleToUpdateBundle")
    }

    /// `DistributionArn`
    #[inline]
    pub fn distribution_arn(&self) -> Value<String> {
        self.attribute("DistributionArn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `CacheBehavior` of `AWS::Lightsail::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct CacheBehavior(Properties);

properties! { CacheBehavior }

impl CacheBehavior {
    /// `Behavior`: `CacheBehaviorBehavior`.
    #[track_caller]
    pub fn behavior(mut self, value: impl IntoValue<CacheBehaviorBehavior>) -> Self {
        self.0.set("Behavior", value);
        self
    }
}

choice! {
    /// `CacheBehaviorBehavior` of `AWS::Lightsail::Distribution`.
    CacheBehaviorBehavior
    CACHE "cache"
    DONT_CACHE "dont-cache"
}

/// `CacheBehaviorPerPath` of `AWS::Lightsail::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct CacheBehaviorPerPath(Properties);

properties! { CacheBehaviorPerPath }

impl CacheBehaviorPerPath {
    /// `Behavior`: `CacheBehaviorPerPathBehavior`.
    #[track_caller]
    pub fn behavior(mut self, value: impl IntoValue<CacheBehaviorPerPathBehavior>) -> Self {
        self.0.set("Behavior", value);
        self
    }

    /// `Path`: string.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }
}

choice! {
    /// `CacheBehaviorPerPathBehavior` of `AWS::Lightsail::Distribution`.
    CacheBehaviorPerPathBehavior
    CACHE "cache"
    DONT_CACHE "dont-cache"
}

/// `CacheSettings` of `AWS::Lightsail::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct CacheSettings(Properties);

properties! { CacheSettings }

impl CacheSettings {
    /// `AllowedHTTPMethods`: string, pattern `\S`.
    #[track_caller]
    pub fn allowed_http_methods(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AllowedHTTPMethods", value);
        self
    }

    /// `CachedHTTPMethods`: string, pattern `\S`.
    #[track_caller]
    pub fn cached_http_methods(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CachedHTTPMethods", value);
        self
    }

    /// `DefaultTTL`: integer.
    #[track_caller]
    pub fn default_ttl(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DefaultTTL", value);
        self
    }

    /// `ForwardedCookies`: `CookieObject`.
    #[track_caller]
    pub fn forwarded_cookies(mut self, value: impl IntoValue<CookieObject>) -> Self {
        self.0.set("ForwardedCookies", value);
        self
    }

    /// `ForwardedHeaders`: `HeaderObject`.
    #[track_caller]
    pub fn forwarded_headers(mut self, value: impl IntoValue<HeaderObject>) -> Self {
        self.0.set("ForwardedHeaders", value);
        self
    }

    /// `ForwardedQueryStrings`: `QueryStringObject`.
    #[track_caller]
    pub fn forwarded_query_strings(mut self, value: impl IntoValue<QueryStringObject>) -> Self {
        self.0.set("ForwardedQueryStrings", value);
        self
    }

    /// `MaximumTTL`: integer.
    #[track_caller]
    pub fn maximum_ttl(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumTTL", value);
        self
    }

    /// `MinimumTTL`: integer.
    #[track_caller]
    pub fn minimum_ttl(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinimumTTL", value);
        self
    }
}

/// `CookieObject` of `AWS::Lightsail::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct CookieObject(Properties);

properties! { CookieObject }

impl CookieObject {
    /// `CookiesAllowList`: list of strings.
    #[track_caller]
    pub fn cookies_allow_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CookiesAllowList", value);
        self
    }

    /// `Option`: `CookieObjectOption`.
    #[track_caller]
    pub fn option(mut self, value: impl IntoValue<CookieObjectOption>) -> Self {
        self.0.set("Option", value);
        self
    }
}

choice! {
    /// `CookieObjectOption` of `AWS::Lightsail::Distribution`.
    CookieObjectOption
    ALL "all"
    ALLOW_LIST "allow-list"
    NONE "none"
}

/// `HeaderObject` of `AWS::Lightsail::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct HeaderObject(Properties);

properties! { HeaderObject }

impl HeaderObject {
    /// `HeadersAllowList`: list of strings.
    #[track_caller]
    pub fn headers_allow_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("HeadersAllowList", value);
        self
    }

    /// `Option`: `HeaderObjectOption`.
    #[track_caller]
    pub fn option(mut self, value: impl IntoValue<HeaderObjectOption>) -> Self {
        self.0.set("Option", value);
        self
    }
}

choice! {
    /// `HeaderObjectOption` of `AWS::Lightsail::Distribution`.
    HeaderObjectOption
    ALL "all"
    ALLOW_LIST "allow-list"
    NONE "none"
}

/// `InputOrigin` of `AWS::Lightsail::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputOrigin(Properties);

properties! { InputOrigin }

impl InputOrigin {
    /// `Name`: string, pattern `^\w[\w\-]*\w$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ProtocolPolicy`: `InputOriginProtocolPolicy`.
    #[track_caller]
    pub fn protocol_policy(mut self, value: impl IntoValue<InputOriginProtocolPolicy>) -> Self {
        self.0.set("ProtocolPolicy", value);
        self
    }

    /// `RegionName`: `InputOriginRegionName`.
    #[track_caller]
    pub fn region_name(mut self, value: impl IntoValue<InputOriginRegionName>) -> Self {
        self.0.set("RegionName", value);
        self
    }
}

choice! {
    /// `InputOriginProtocolPolicy` of `AWS::Lightsail::Distribution`.
    InputOriginProtocolPolicy
    HTTP_ONLY "http-only"
    HTTPS_ONLY "https-only"
}

choice! {
    /// `InputOriginRegionName` of `AWS::Lightsail::Distribution`.
    InputOriginRegionName
    AP_EAST_1 "ap-east-1"
    AP_NORTHEAST_1 "ap-northeast-1"
    AP_NORTHEAST_2 "ap-northeast-2"
    AP_SOUTH_1 "ap-south-1"
    AP_SOUTHEAST_1 "ap-southeast-1"
    AP_SOUTHEAST_2 "ap-southeast-2"
    AP_SOUTHEAST_3 "ap-southeast-3"
    AP_SOUTHEAST_5 "ap-southeast-5"
    CA_CENTRAL_1 "ca-central-1"
    EU_CENTRAL_1 "eu-central-1"
    EU_NORTH_1 "eu-north-1"
    EU_SOUTH_2 "eu-south-2"
    EU_WEST_1 "eu-west-1"
    EU_WEST_2 "eu-west-2"
    EU_WEST_3 "eu-west-3"
    SA_EAST_1 "sa-east-1"
    US_EAST_1 "us-east-1"
    US_EAST_2 "us-east-2"
    US_WEST_1 "us-west-1"
    US_WEST_2 "us-west-2"
}

choice! {
    /// `IpAddressType` of `AWS::Lightsail::Distribution`.
    IpAddressType
    DUALSTACK "dualstack"
    IPV4 "ipv4"
    IPV6 "ipv6"
}

/// `QueryStringObject` of `AWS::Lightsail::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct QueryStringObject(Properties);

properties! { QueryStringObject }

impl QueryStringObject {
    /// `Option`: boolean.
    #[track_caller]
    pub fn option(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Option", value);
        self
    }

    /// `QueryStringsAllowList`: list of strings.
    #[track_caller]
    pub fn query_strings_allow_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("QueryStringsAllowList", value);
        self
    }
}

/// `Tag` of `AWS::Lightsail::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
