// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFront::Distribution` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFront::Distribution`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Distribution(Body);

resource! { Distribution "AWS::CloudFront::Distribution" }

impl Distribution {
    /// `DistributionConfig`: `DistributionConfig`. Required.
    #[track_caller]
    pub fn distribution_config(mut self, value: impl IntoValue<DistributionConfig>) -> Self {
        self.0.set("DistributionConfig", value);
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
    /// `DomainName`
    #[inline]
    pub fn domain_name(&self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `CacheBehavior` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct CacheBehavior(Properties);

properties! { CacheBehavior }

impl CacheBehavior {
    /// `AllowedMethods`: list of strings.
    #[track_caller]
    pub fn allowed_methods(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedMethods", value);
        self
    }

    /// `CachePolicyId`: string.
    #[track_caller]
    pub fn cache_policy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CachePolicyId", value);
        self
    }

    /// `CachedMethods`: list of strings.
    #[track_caller]
    pub fn cached_methods(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CachedMethods", value);
        self
    }

    /// `Compress`: boolean, default false.
    #[track_caller]
    pub fn compress(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Compress", value);
        self
    }

    /// `DefaultTTL`: number, default 86400.
    #[track_caller]
    pub fn default_ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DefaultTTL", value);
        self
    }

    /// `FieldLevelEncryptionId`: string.
    #[track_caller]
    pub fn field_level_encryption_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldLevelEncryptionId", value);
        self
    }

    /// `ForwardedValues`: `ForwardedValues`.
    #[track_caller]
    pub fn forwarded_values(mut self, value: impl IntoValue<ForwardedValues>) -> Self {
        self.0.set("ForwardedValues", value);
        self
    }

    /// `FunctionAssociations`: list of `FunctionAssociation`.
    #[track_caller]
    pub fn function_associations(
        mut self,
        value: impl IntoValue<ListOf<FunctionAssociation>>,
    ) -> Self {
        self.0.set("FunctionAssociations", value);
        self
    }

    /// `GrpcConfig`: `GrpcConfig`.
    #[track_caller]
    pub fn grpc_config(mut self, value: impl IntoValue<GrpcConfig>) -> Self {
        self.0.set("GrpcConfig", value);
        self
    }

    /// `LambdaFunctionAssociations`: list of `LambdaFunctionAssociation`.
    #[track_caller]
    pub fn lambda_function_associations(
        mut self,
        value: impl IntoValue<ListOf<LambdaFunctionAssociation>>,
    ) -> Self {
        self.0.set("LambdaFunctionAssociations", value);
        self
    }

    /// `MaxTTL`: number, default 31536000.
    #[track_caller]
    pub fn max_ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxTTL", value);
        self
    }

    /// `MinTTL`: number, default 0.
    #[track_caller]
    pub fn min_ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinTTL", value);
        self
    }

    /// `OriginRequestPolicyId`: string.
    #[track_caller]
    pub fn origin_request_policy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OriginRequestPolicyId", value);
        self
    }

    /// `PathPattern`: string. Required.
    #[track_caller]
    pub fn path_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PathPattern", value);
        self
    }

    /// `RealtimeLogConfigArn`: string.
    #[track_caller]
    pub fn realtime_log_config_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RealtimeLogConfigArn", value);
        self
    }

    /// `ResponseHeadersPolicyId`: string.
    #[track_caller]
    pub fn response_headers_policy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResponseHeadersPolicyId", value);
        self
    }

    /// `SmoothStreaming`: boolean, default false.
    #[track_caller]
    pub fn smooth_streaming(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SmoothStreaming", value);
        self
    }

    /// `TargetOriginId`: string. Required.
    #[track_caller]
    pub fn target_origin_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetOriginId", value);
        self
    }

    /// `TrustedKeyGroups`: list of strings.
    #[track_caller]
    pub fn trusted_key_groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TrustedKeyGroups", value);
        self
    }

    /// `TrustedSigners`: list of strings.
    #[track_caller]
    pub fn trusted_signers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TrustedSigners", value);
        self
    }

    /// `ViewerProtocolPolicy`: string. Required.
    #[track_caller]
    pub fn viewer_protocol_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ViewerProtocolPolicy", value);
        self
    }
}

/// `CacheTagConfig` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct CacheTagConfig(Properties);

properties! { CacheTagConfig }

impl CacheTagConfig {
    /// `HeaderName`: string. Required.
    #[track_caller]
    pub fn header_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HeaderName", value);
        self
    }
}

/// `ConnectionFunctionAssociation` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionFunctionAssociation(Properties);

properties! { ConnectionFunctionAssociation }

impl ConnectionFunctionAssociation {
    /// `Id`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }
}

choice! {
    /// `ConnectionMode` of `AWS::CloudFront::Distribution`.
    ConnectionMode
    DIRECT "direct"
    TENANT_ONLY "tenant-only"
}

/// `Cookies` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct Cookies(Properties);

properties! { Cookies }

impl Cookies {
    /// `Forward`: string. Required.
    #[track_caller]
    pub fn forward(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Forward", value);
        self
    }

    /// `WhitelistedNames`: list of strings.
    #[track_caller]
    pub fn whitelisted_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("WhitelistedNames", value);
        self
    }
}

/// `CustomErrorResponse` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomErrorResponse(Properties);

properties! { CustomErrorResponse }

impl CustomErrorResponse {
    /// `ErrorCachingMinTTL`: number, default 300.
    #[track_caller]
    pub fn error_caching_min_ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ErrorCachingMinTTL", value);
        self
    }

    /// `ErrorCode`: integer, one of 400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504. Required.
    #[track_caller]
    pub fn error_code(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ErrorCode", value);
        self
    }

    /// `ResponseCode`: integer, one of 200, 400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504.
    #[track_caller]
    pub fn response_code(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ResponseCode", value);
        self
    }

    /// `ResponsePagePath`: string.
    #[track_caller]
    pub fn response_page_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResponsePagePath", value);
        self
    }
}

/// `CustomOriginConfig` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomOriginConfig(Properties);

properties! { CustomOriginConfig }

impl CustomOriginConfig {
    /// `HTTPPort`: integer, default 80.
    #[track_caller]
    pub fn http_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HTTPPort", value);
        self
    }

    /// `HTTPSPort`: integer, default 443.
    #[track_caller]
    pub fn https_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HTTPSPort", value);
        self
    }

    /// `IpAddressType`: `CustomOriginConfigIpAddressType`.
    #[track_caller]
    pub fn ip_address_type(
        mut self,
        value: impl IntoValue<CustomOriginConfigIpAddressType>,
    ) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `OriginKeepaliveTimeout`: integer, default 5.
    #[track_caller]
    pub fn origin_keepalive_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("OriginKeepaliveTimeout", value);
        self
    }

    /// `OriginMtlsConfig`: `OriginMtlsConfig`.
    #[track_caller]
    pub fn origin_mtls_config(mut self, value: impl IntoValue<OriginMtlsConfig>) -> Self {
        self.0.set("OriginMtlsConfig", value);
        self
    }

    /// `OriginProtocolPolicy`: string. Required.
    #[track_caller]
    pub fn origin_protocol_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OriginProtocolPolicy", value);
        self
    }

    /// `OriginReadTimeout`: integer, default 30.
    #[track_caller]
    pub fn origin_read_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("OriginReadTimeout", value);
        self
    }

    /// `OriginSSLProtocols`: list of strings.
    #[track_caller]
    pub fn origin_ssl_protocols(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("OriginSSLProtocols", value);
        self
    }
}

choice! {
    /// `CustomOriginConfigIpAddressType` of `AWS::CloudFront::Distribution`.
    CustomOriginConfigIpAddressType
    IPV4 "ipv4"
    IPV6 "ipv6"
    DUALSTACK "dualstack"
}

/// `DefaultCacheBehavior` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultCacheBehavior(Properties);

properties! { DefaultCacheBehavior }

impl DefaultCacheBehavior {
    /// `AllowedMethods`: list of strings.
    #[track_caller]
    pub fn allowed_methods(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedMethods", value);
        self
    }

    /// `CachePolicyId`: string.
    #[track_caller]
    pub fn cache_policy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CachePolicyId", value);
        self
    }

    /// `CachedMethods`: list of strings.
    #[track_caller]
    pub fn cached_methods(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CachedMethods", value);
        self
    }

    /// `Compress`: boolean, default false.
    #[track_caller]
    pub fn compress(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Compress", value);
        self
    }

    /// `DefaultTTL`: number, default 86400.
    #[track_caller]
    pub fn default_ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DefaultTTL", value);
        self
    }

    /// `FieldLevelEncryptionId`: string.
    #[track_caller]
    pub fn field_level_encryption_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldLevelEncryptionId", value);
        self
    }

    /// `ForwardedValues`: `ForwardedValues`.
    #[track_caller]
    pub fn forwarded_values(mut self, value: impl IntoValue<ForwardedValues>) -> Self {
        self.0.set("ForwardedValues", value);
        self
    }

    /// `FunctionAssociations`: list of `FunctionAssociation`.
    #[track_caller]
    pub fn function_associations(
        mut self,
        value: impl IntoValue<ListOf<FunctionAssociation>>,
    ) -> Self {
        self.0.set("FunctionAssociations", value);
        self
    }

    /// `GrpcConfig`: `GrpcConfig`.
    #[track_caller]
    pub fn grpc_config(mut self, value: impl IntoValue<GrpcConfig>) -> Self {
        self.0.set("GrpcConfig", value);
        self
    }

    /// `LambdaFunctionAssociations`: list of `LambdaFunctionAssociation`.
    #[track_caller]
    pub fn lambda_function_associations(
        mut self,
        value: impl IntoValue<ListOf<LambdaFunctionAssociation>>,
    ) -> Self {
        self.0.set("LambdaFunctionAssociations", value);
        self
    }

    /// `MaxTTL`: number, default 31536000.
    #[track_caller]
    pub fn max_ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxTTL", value);
        self
    }

    /// `MinTTL`: number, default 0.
    #[track_caller]
    pub fn min_ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinTTL", value);
        self
    }

    /// `OriginRequestPolicyId`: string.
    #[track_caller]
    pub fn origin_request_policy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OriginRequestPolicyId", value);
        self
    }

    /// `RealtimeLogConfigArn`: string.
    #[track_caller]
    pub fn realtime_log_config_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RealtimeLogConfigArn", value);
        self
    }

    /// `ResponseHeadersPolicyId`: string.
    #[track_caller]
    pub fn response_headers_policy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResponseHeadersPolicyId", value);
        self
    }

    /// `SmoothStreaming`: boolean, default false.
    #[track_caller]
    pub fn smooth_streaming(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SmoothStreaming", value);
        self
    }

    /// `TargetOriginId`: string. Required.
    #[track_caller]
    pub fn target_origin_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetOriginId", value);
        self
    }

    /// `TrustedKeyGroups`: list of strings.
    #[track_caller]
    pub fn trusted_key_groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TrustedKeyGroups", value);
        self
    }

    /// `TrustedSigners`: list of strings.
    #[track_caller]
    pub fn trusted_signers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TrustedSigners", value);
        self
    }

    /// `ViewerProtocolPolicy`: `DefaultCacheBehaviorViewerProtocolPolicy`. Required.
    #[track_caller]
    pub fn viewer_protocol_policy(
        mut self,
        value: impl IntoValue<DefaultCacheBehaviorViewerProtocolPolicy>,
    ) -> Self {
        self.0.set("ViewerProtocolPolicy", value);
        self
    }
}

choice! {
    /// `DefaultCacheBehaviorViewerProtocolPolicy` of `AWS::CloudFront::Distribution`.
    DefaultCacheBehaviorViewerProtocolPolicy
    ALLOW_ALL "allow-all"
    HTTPS_ONLY "https-only"
    REDIRECT_TO_HTTPS "redirect-to-https"
}

/// `DistributionConfig` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct DistributionConfig(Properties);

properties! { DistributionConfig }

impl DistributionConfig {
    /// `Aliases`: list of strings.
    #[track_caller]
    pub fn aliases(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Aliases", value);
        self
    }

    /// `AnycastIpListId`: string.
    #[track_caller]
    pub fn anycast_ip_list_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AnycastIpListId", value);
        self
    }

    /// `CNAMEs`: list of strings.
    #[track_caller]
    pub fn cnames(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CNAMEs", value);
        self
    }

    /// `CacheBehaviors`: list of `CacheBehavior`.
    #[track_caller]
    pub fn cache_behaviors(mut self, value: impl IntoValue<ListOf<CacheBehavior>>) -> Self {
        self.0.set("CacheBehaviors", value);
        self
    }

    /// `CacheTagConfig`: `CacheTagConfig`.
    #[track_caller]
    pub fn cache_tag_config(mut self, value: impl IntoValue<CacheTagConfig>) -> Self {
        self.0.set("CacheTagConfig", value);
        self
    }

    /// `Comment`: string.
    #[track_caller]
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Comment", value);
        self
    }

    /// `ConnectionFunctionAssociation`: `ConnectionFunctionAssociation`.
    #[track_caller]
    pub fn connection_function_association(
        mut self,
        value: impl IntoValue<ConnectionFunctionAssociation>,
    ) -> Self {
        self.0.set("ConnectionFunctionAssociation", value);
        self
    }

    /// `ConnectionMode`: `ConnectionMode`.
    #[track_caller]
    pub fn connection_mode(mut self, value: impl IntoValue<ConnectionMode>) -> Self {
        self.0.set("ConnectionMode", value);
        self
    }

    /// `ContinuousDeploymentPolicyId`: string.
    #[track_caller]
    pub fn continuous_deployment_policy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContinuousDeploymentPolicyId", value);
        self
    }

    /// `CustomErrorResponses`: list of `CustomErrorResponse`.
    #[track_caller]
    pub fn custom_error_responses(
        mut self,
        value: impl IntoValue<ListOf<CustomErrorResponse>>,
    ) -> Self {
        self.0.set("CustomErrorResponses", value);
        self
    }

    /// `CustomOrigin`: `LegacyCustomOrigin`. Deprecated.
    #[track_caller]
    pub fn custom_origin(mut self, value: impl IntoValue<LegacyCustomOrigin>) -> Self {
        self.0.set("CustomOrigin", value);
        self
    }

    /// `DefaultCacheBehavior`: `DefaultCacheBehavior`. Required.
    #[track_caller]
    pub fn default_cache_behavior(mut self, value: impl IntoValue<DefaultCacheBehavior>) -> Self {
        self.0.set("DefaultCacheBehavior", value);
        self
    }

    /// `DefaultRootObject`: string.
    #[track_caller]
    pub fn default_root_object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultRootObject", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `HttpVersion`: `DistributionConfigHttpVersion`, default `http1.1`.
    #[track_caller]
    pub fn http_version(mut self, value: impl IntoValue<DistributionConfigHttpVersion>) -> Self {
        self.0.set("HttpVersion", value);
        self
    }

    /// `IPV6Enabled`: boolean.
    #[track_caller]
    pub fn ipv6_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IPV6Enabled", value);
        self
    }

    /// `Logging`: `Logging`.
    #[track_caller]
    pub fn logging(mut self, value: impl IntoValue<Logging>) -> Self {
        self.0.set("Logging", value);
        self
    }

    /// `OriginGroups`: `OriginGroups`.
    #[track_caller]
    pub fn origin_groups(mut self, value: impl IntoValue<OriginGroups>) -> Self {
        self.0.set("OriginGroups", value);
        self
    }

    /// `Origins`: list of `Origin`.
    #[track_caller]
    pub fn origins(mut self, value: impl IntoValue<ListOf<Origin>>) -> Self {
        self.0.set("Origins", value);
        self
    }

    /// `PriceClass`: `DistributionConfigPriceClass`, default `PriceClass_All`.
    #[track_caller]
    pub fn price_class(mut self, value: impl IntoValue<DistributionConfigPriceClass>) -> Self {
        self.0.set("PriceClass", value);
        self
    }

    /// `Restrictions`: `Restrictions`.
    #[track_caller]
    pub fn restrictions(mut self, value: impl IntoValue<Restrictions>) -> Self {
        self.0.set("Restrictions", value);
        self
    }

    /// `S3Origin`: `LegacyS3Origin`. Deprecated.
    #[track_caller]
    pub fn s3_origin(mut self, value: impl IntoValue<LegacyS3Origin>) -> Self {
        self.0.set("S3Origin", value);
        self
    }

    /// `Staging`: boolean.
    #[track_caller]
    pub fn staging(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Staging", value);
        self
    }

    /// `TenantConfig`: `DistributionConfigTenantConfig`.
    #[track_caller]
    pub fn tenant_config(mut self, value: impl IntoValue<DistributionConfigTenantConfig>) -> Self {
        self.0.set("TenantConfig", value);
        self
    }

    /// `ViewerCertificate`: `ViewerCertificate`.
    #[track_caller]
    pub fn viewer_certificate(mut self, value: impl IntoValue<ViewerCertificate>) -> Self {
        self.0.set("ViewerCertificate", value);
        self
    }

    /// `ViewerMtlsConfig`: `ViewerMtlsConfig`.
    #[track_caller]
    pub fn viewer_mtls_config(mut self, value: impl IntoValue<ViewerMtlsConfig>) -> Self {
        self.0.set("ViewerMtlsConfig", value);
        self
    }

    /// `WebACLId`: string.
    #[track_caller]
    pub fn web_acl_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WebACLId", value);
        self
    }
}

choice! {
    /// `DistributionConfigHttpVersion` of `AWS::CloudFront::Distribution`.
    DistributionConfigHttpVersion
    HTTP1_1 "http1.1"
    HTTP2 "http2"
    HTTP2AND3 "http2and3"
    HTTP3 "http3"
}

choice! {
    /// `DistributionConfigPriceClass` of `AWS::CloudFront::Distribution`.
    DistributionConfigPriceClass
    NONE "None"
    PRICE_CLASS_100 "PriceClass_100"
    PRICE_CLASS_200 "PriceClass_200"
    PRICE_CLASS_ALL "PriceClass_All"
}

/// `DistributionConfigTenantConfig` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct DistributionConfigTenantConfig(Properties);

properties! { DistributionConfigTenantConfig }

impl DistributionConfigTenantConfig {
    /// `ParameterDefinitions`: list of `ParameterDefinition`.
    #[track_caller]
    pub fn parameter_definitions(
        mut self,
        value: impl IntoValue<ListOf<ParameterDefinition>>,
    ) -> Self {
        self.0.set("ParameterDefinitions", value);
        self
    }
}

/// `ForwardedValues` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct ForwardedValues(Properties);

properties! { ForwardedValues }

impl ForwardedValues {
    /// `Cookies`: `Cookies`.
    #[track_caller]
    pub fn cookies(mut self, value: impl IntoValue<Cookies>) -> Self {
        self.0.set("Cookies", value);
        self
    }

    /// `Headers`: list of strings.
    #[track_caller]
    pub fn headers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Headers", value);
        self
    }

    /// `QueryString`: boolean. Required.
    #[track_caller]
    pub fn query_string(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("QueryString", value);
        self
    }

    /// `QueryStringCacheKeys`: list of strings.
    #[track_caller]
    pub fn query_string_cache_keys(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("QueryStringCacheKeys", value);
        self
    }
}

/// `FunctionAssociation` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct FunctionAssociation(Properties);

properties! { FunctionAssociation }

impl FunctionAssociation {
    /// `EventType`: string.
    #[track_caller]
    pub fn event_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventType", value);
        self
    }

    /// `FunctionARN`: string.
    #[track_caller]
    pub fn function_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FunctionARN", value);
        self
    }
}

/// `GeoRestriction` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeoRestriction(Properties);

properties! { GeoRestriction }

impl GeoRestriction {
    /// `Locations`: list of `GeoRestrictionLocationsItem`.
    #[track_caller]
    pub fn locations(mut self, value: impl IntoValue<ListOf<GeoRestrictionLocationsItem>>) -> Self {
        self.0.set("Locations", value);
        self
    }

    /// `RestrictionType`: `GeoRestrictionRestrictionType`. Required.
    #[track_caller]
    pub fn restriction_type(
        mut self,
        value: impl IntoValue<GeoRestrictionRestrictionType>,
    ) -> Self {
        self.0.set("RestrictionType", value);
        self
    }
}

choice! {
    /// `GeoRestrictionLocationsItem` of `AWS::CloudFront::Distribution`.
    GeoRestrictionLocationsItem
    AD "AD"
    AE "AE"
    AF "AF"
    AG "AG"
    AI "AI"
    AL "AL"
    AM "AM"
    AO "AO"
    AQ "AQ"
    AR "AR"
    AS "AS"
    AT "AT"
    AU "AU"
    AW "AW"
    AX "AX"
    AZ "AZ"
    BA "BA"
    BB "BB"
    BD "BD"
    BE "BE"
    BF "BF"
    BG "BG"
    BH "BH"
    BI "BI"
    BJ "BJ"
    BL "BL"
    BM "BM"
    BN "BN"
    BO "BO"
    BQ "BQ"
    BR "BR"
    BS "BS"
    BT "BT"
    BV "BV"
    BW "BW"
    BY "BY"
    BZ "BZ"
    CA "CA"
    CC "CC"
    CD "CD"
    CF "CF"
    CG "CG"
    CH "CH"
    CI "CI"
    CK "CK"
    CL "CL"
    CM "CM"
    CN "CN"
    CO "CO"
    CR "CR"
    CU "CU"
    CV "CV"
    CW "CW"
    CX "CX"
    CY "CY"
    CZ "CZ"
    DE "DE"
    DJ "DJ"
    DK "DK"
    DM "DM"
    DO "DO"
    DZ "DZ"
    EC "EC"
    EE "EE"
    EG "EG"
    EH "EH"
    ER "ER"
    ES "ES"
    ET "ET"
    FI "FI"
    FJ "FJ"
    FK "FK"
    FM "FM"
    FO "FO"
    FR "FR"
    GA "GA"
    GB "GB"
    GD "GD"
    GE "GE"
    GF "GF"
    GG "GG"
    GH "GH"
    GI "GI"
    GL "GL"
    GM "GM"
    GN "GN"
    GP "GP"
    GQ "GQ"
    GR "GR"
    GS "GS"
    GT "GT"
    GU "GU"
    GW "GW"
    GY "GY"
    HK "HK"
    HM "HM"
    HN "HN"
    HR "HR"
    HT "HT"
    HU "HU"
    ID "ID"
    IE "IE"
    IL "IL"
    IM "IM"
    IN "IN"
    IO "IO"
    IQ "IQ"
    IR "IR"
    IS "IS"
    IT "IT"
    JE "JE"
    JM "JM"
    JO "JO"
    JP "JP"
    KE "KE"
    KG "KG"
    KH "KH"
    KI "KI"
    KM "KM"
    KN "KN"
    KP "KP"
    KR "KR"
    KW "KW"
    KY "KY"
    KZ "KZ"
    LA "LA"
    LB "LB"
    LC "LC"
    LI "LI"
    LK "LK"
    LR "LR"
    LS "LS"
    LT "LT"
    LU "LU"
    LV "LV"
    LY "LY"
    MA "MA"
    MC "MC"
    MD "MD"
    ME "ME"
    MF "MF"
    MG "MG"
    MH "MH"
    MK "MK"
    ML "ML"
    MM "MM"
    MN "MN"
    MO "MO"
    MP "MP"
    MQ "MQ"
    MR "MR"
    MS "MS"
    MT "MT"
    MU "MU"
    MV "MV"
    MW "MW"
    MX "MX"
    MY "MY"
    MZ "MZ"
    NA "NA"
    NC "NC"
    NE "NE"
    NF "NF"
    NG "NG"
    NI "NI"
    NL "NL"
    NO "NO"
    NP "NP"
    NR "NR"
    NU "NU"
    NZ "NZ"
    OM "OM"
    PA "PA"
    PE "PE"
    PF "PF"
    PG "PG"
    PH "PH"
    PK "PK"
    PL "PL"
    PM "PM"
    PN "PN"
    PR "PR"
    PS "PS"
    PT "PT"
    PW "PW"
    PY "PY"
    QA "QA"
    RE "RE"
    RO "RO"
    RS "RS"
    RU "RU"
    RW "RW"
    SA "SA"
    SB "SB"
    SC "SC"
    SD "SD"
    SE "SE"
    SG "SG"
    SH "SH"
    SI "SI"
    SJ "SJ"
    SK "SK"
    SL "SL"
    SM "SM"
    SN "SN"
    SO "SO"
    SR "SR"
    SS "SS"
    ST "ST"
    SV "SV"
    SX "SX"
    SY "SY"
    SZ "SZ"
    TC "TC"
    TD "TD"
    TF "TF"
    TG "TG"
    TH "TH"
    TJ "TJ"
    TK "TK"
    TL "TL"
    TM "TM"
    TN "TN"
    TO "TO"
    TR "TR"
    TT "TT"
    TV "TV"
    TW "TW"
    TZ "TZ"
    UA "UA"
    UG "UG"
    UM "UM"
    US "US"
    UY "UY"
    UZ "UZ"
    VA "VA"
    VC "VC"
    VE "VE"
    VG "VG"
    VI "VI"
    VN "VN"
    VU "VU"
    WF "WF"
    WS "WS"
    YE "YE"
    YT "YT"
    ZA "ZA"
    ZM "ZM"
    ZW "ZW"
}

choice! {
    /// `GeoRestrictionRestrictionType` of `AWS::CloudFront::Distribution`.
    GeoRestrictionRestrictionType
    BLACKLIST "blacklist"
    NONE "none"
    WHITELIST "whitelist"
}

/// `GrpcConfig` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct GrpcConfig(Properties);

properties! { GrpcConfig }

impl GrpcConfig {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `LambdaFunctionAssociation` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaFunctionAssociation(Properties);

properties! { LambdaFunctionAssociation }

impl LambdaFunctionAssociation {
    /// `EventType`: string.
    #[track_caller]
    pub fn event_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventType", value);
        self
    }

    /// `IncludeBody`: boolean.
    #[track_caller]
    pub fn include_body(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeBody", value);
        self
    }

    /// `LambdaFunctionARN`: string.
    #[track_caller]
    pub fn lambda_function_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LambdaFunctionARN", value);
        self
    }
}

/// `LegacyCustomOrigin` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct LegacyCustomOrigin(Properties);

properties! { LegacyCustomOrigin }

impl LegacyCustomOrigin {
    /// `DNSName`: string. Required.
    #[track_caller]
    pub fn dns_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DNSName", value);
        self
    }

    /// `HTTPPort`: integer, default 80.
    #[track_caller]
    pub fn http_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HTTPPort", value);
        self
    }

    /// `HTTPSPort`: integer, default 443.
    #[track_caller]
    pub fn https_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HTTPSPort", value);
        self
    }

    /// `OriginProtocolPolicy`: string. Required.
    #[track_caller]
    pub fn origin_protocol_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OriginProtocolPolicy", value);
        self
    }

    /// `OriginSSLProtocols`: list of strings. Required.
    #[track_caller]
    pub fn origin_ssl_protocols(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("OriginSSLProtocols", value);
        self
    }
}

/// `LegacyS3Origin` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct LegacyS3Origin(Properties);

properties! { LegacyS3Origin }

impl LegacyS3Origin {
    /// `DNSName`: string. Required.
    #[track_caller]
    pub fn dns_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DNSName", value);
        self
    }

    /// `OriginAccessIdentity`: string.
    #[track_caller]
    pub fn origin_access_identity(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OriginAccessIdentity", value);
        self
    }
}

/// `Logging` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct Logging(Properties);

properties! { Logging }

impl Logging {
    /// `Bucket`: string.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `IncludeCookies`: boolean, default false.
    #[track_caller]
    pub fn include_cookies(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeCookies", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

/// `Origin` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct Origin(Properties);

properties! { Origin }

impl Origin {
    /// `ConnectionAttempts`: integer.
    #[track_caller]
    pub fn connection_attempts(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ConnectionAttempts", value);
        self
    }

    /// `ConnectionTimeout`: integer.
    #[track_caller]
    pub fn connection_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ConnectionTimeout", value);
        self
    }

    /// `CustomOriginConfig`: `CustomOriginConfig`.
    #[track_caller]
    pub fn custom_origin_config(mut self, value: impl IntoValue<CustomOriginConfig>) -> Self {
        self.0.set("CustomOriginConfig", value);
        self
    }

    /// `DomainName`: string. Required.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `OriginAccessControlId`: string.
    #[track_caller]
    pub fn origin_access_control_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OriginAccessControlId", value);
        self
    }

    /// `OriginCustomHeaders`: list of `OriginCustomHeader`.
    #[track_caller]
    pub fn origin_custom_headers(
        mut self,
        value: impl IntoValue<ListOf<OriginCustomHeader>>,
    ) -> Self {
        self.0.set("OriginCustomHeaders", value);
        self
    }

    /// `OriginPath`: string.
    #[track_caller]
    pub fn origin_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OriginPath", value);
        self
    }

    /// `OriginShield`: `OriginShield`.
    #[track_caller]
    pub fn origin_shield(mut self, value: impl IntoValue<OriginShield>) -> Self {
        self.0.set("OriginShield", value);
        self
    }

    /// `ResponseCompletionTimeout`: integer.
    #[track_caller]
    pub fn response_completion_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ResponseCompletionTimeout", value);
        self
    }

    /// `S3OriginConfig`: `S3OriginConfig`.
    #[track_caller]
    pub fn s3_origin_config(mut self, value: impl IntoValue<S3OriginConfig>) -> Self {
        self.0.set("S3OriginConfig", value);
        self
    }

    /// `VpcOriginConfig`: `VpcOriginConfig`.
    #[track_caller]
    pub fn vpc_origin_config(mut self, value: impl IntoValue<VpcOriginConfig>) -> Self {
        self.0.set("VpcOriginConfig", value);
        self
    }
}

/// `OriginCustomHeader` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct OriginCustomHeader(Properties);

properties! { OriginCustomHeader }

impl OriginCustomHeader {
    /// `HeaderName`: string. Required.
    #[track_caller]
    pub fn header_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HeaderName", value);
        self
    }

    /// `HeaderValue`: string. Required.
    #[track_caller]
    pub fn header_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HeaderValue", value);
        self
    }
}

/// `OriginGroup` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct OriginGroup(Properties);

properties! { OriginGroup }

impl OriginGroup {
    /// `FailoverCriteria`: `OriginGroupFailoverCriteria`. Required.
    #[track_caller]
    pub fn failover_criteria(mut self, value: impl IntoValue<OriginGroupFailoverCriteria>) -> Self {
        self.0.set("FailoverCriteria", value);
        self
    }

    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Members`: `OriginGroupMembers`. Required.
    #[track_caller]
    pub fn members(mut self, value: impl IntoValue<OriginGroupMembers>) -> Self {
        self.0.set("Members", value);
        self
    }

    /// `SelectionCriteria`: `OriginGroupSelectionCriteria`.
    #[track_caller]
    pub fn selection_criteria(
        mut self,
        value: impl IntoValue<OriginGroupSelectionCriteria>,
    ) -> Self {
        self.0.set("SelectionCriteria", value);
        self
    }
}

/// `OriginGroupFailoverCriteria` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct OriginGroupFailoverCriteria(Properties);

properties! { OriginGroupFailoverCriteria }

impl OriginGroupFailoverCriteria {
    /// `StatusCodes`: `StatusCodes`. Required.
    #[track_caller]
    pub fn status_codes(mut self, value: impl IntoValue<StatusCodes>) -> Self {
        self.0.set("StatusCodes", value);
        self
    }
}

/// `OriginGroupMember` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct OriginGroupMember(Properties);

properties! { OriginGroupMember }

impl OriginGroupMember {
    /// `OriginId`: string. Required.
    #[track_caller]
    pub fn origin_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OriginId", value);
        self
    }
}

/// `OriginGroupMembers` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct OriginGroupMembers(Properties);

properties! { OriginGroupMembers }

impl OriginGroupMembers {
    /// `Items`: list of `OriginGroupMember`, 2 items. Required.
    #[track_caller]
    pub fn items(mut self, value: impl IntoValue<ListOf<OriginGroupMember>>) -> Self {
        self.0.set("Items", value);
        self
    }

    /// `Quantity`: integer. Required.
    #[track_caller]
    pub fn quantity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Quantity", value);
        self
    }
}

choice! {
    /// `OriginGroupSelectionCriteria` of `AWS::CloudFront::Distribution`.
    OriginGroupSelectionCriteria
    DEFAULT "default"
    MEDIA_QUALITY_BASED "media-quality-based"
}

/// `OriginGroups` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct OriginGroups(Properties);

properties! { OriginGroups }

impl OriginGroups {
    /// `Items`: list of `OriginGroup`.
    #[track_caller]
    pub fn items(mut self, value: impl IntoValue<ListOf<OriginGroup>>) -> Self {
        self.0.set("Items", value);
        self
    }

    /// `Quantity`: integer. Required.
    #[track_caller]
    pub fn quantity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Quantity", value);
        self
    }
}

/// `OriginMtlsConfig` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct OriginMtlsConfig(Properties);

properties! { OriginMtlsConfig }

impl OriginMtlsConfig {
    /// `ClientCertificateArn`: string. Required.
    #[track_caller]
    pub fn client_certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientCertificateArn", value);
        self
    }
}

/// `OriginShield` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct OriginShield(Properties);

properties! { OriginShield }

impl OriginShield {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `OriginShieldRegion`: string.
    #[track_caller]
    pub fn origin_shield_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OriginShieldRegion", value);
        self
    }
}

/// `ParameterDefinition` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParameterDefinition(Properties);

properties! { ParameterDefinition }

impl ParameterDefinition {
    /// `Definition`: `ParameterDefinitionDefinition`. Required.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoValue<ParameterDefinitionDefinition>) -> Self {
        self.0.set("Definition", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9-_]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `ParameterDefinitionDefinition` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParameterDefinitionDefinition(Properties);

properties! { ParameterDefinitionDefinition }

impl ParameterDefinitionDefinition {
    /// `StringSchema`: `ParameterDefinitionDefinitionStringSchema`.
    #[track_caller]
    pub fn string_schema(
        mut self,
        value: impl IntoValue<ParameterDefinitionDefinitionStringSchema>,
    ) -> Self {
        self.0.set("StringSchema", value);
        self
    }
}

/// `ParameterDefinitionDefinitionStringSchema` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParameterDefinitionDefinitionStringSchema(Properties);

properties! { ParameterDefinitionDefinitionStringSchema }

impl ParameterDefinitionDefinitionStringSchema {
    /// `Comment`: string.
    #[track_caller]
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Comment", value);
        self
    }

    /// `DefaultValue`: string, 1 to 256 characters.
    #[track_caller]
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultValue", value);
        self
    }

    /// `Required`: boolean. Required.
    #[track_caller]
    pub fn required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Required", value);
        self
    }
}

/// `Restrictions` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct Restrictions(Properties);

properties! { Restrictions }

impl Restrictions {
    /// `GeoRestriction`: `GeoRestriction`. Required.
    #[track_caller]
    pub fn geo_restriction(mut self, value: impl IntoValue<GeoRestriction>) -> Self {
        self.0.set("GeoRestriction", value);
        self
    }
}

/// `S3OriginConfig` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3OriginConfig(Properties);

properties! { S3OriginConfig }

impl S3OriginConfig {
    /// `OriginAccessIdentity`: string.
    #[track_caller]
    pub fn origin_access_identity(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OriginAccessIdentity", value);
        self
    }

    /// `OriginReadTimeout`: integer, default 30.
    #[track_caller]
    pub fn origin_read_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("OriginReadTimeout", value);
        self
    }
}

/// `StatusCodes` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct StatusCodes(Properties);

properties! { StatusCodes }

impl StatusCodes {
    /// `Items`: list of integers, at least 1 item. Required.
    #[track_caller]
    pub fn items(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("Items", value);
        self
    }

    /// `Quantity`: integer. Required.
    #[track_caller]
    pub fn quantity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Quantity", value);
        self
    }
}

/// `Tag` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TrustStoreConfig` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrustStoreConfig(Properties);

properties! { TrustStoreConfig }

impl TrustStoreConfig {
    /// `AdvertiseTrustStoreCaNames`: boolean.
    #[track_caller]
    pub fn advertise_trust_store_ca_names(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AdvertiseTrustStoreCaNames", value);
        self
    }

    /// `IgnoreCertificateExpiry`: boolean.
    #[track_caller]
    pub fn ignore_certificate_expiry(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IgnoreCertificateExpiry", value);
        self
    }

    /// `TrustStoreId`: string. Required.
    #[track_caller]
    pub fn trust_store_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrustStoreId", value);
        self
    }
}

/// `ViewerCertificate` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct ViewerCertificate(Properties);

properties! { ViewerCertificate }

impl ViewerCertificate {
    /// `AcmCertificateArn`: `AcmCertificateArn`.
    #[track_caller]
    pub fn acm_certificate_arn(mut self, value: impl IntoValue<format::AcmCertificateArn>) -> Self {
        self.0.set("AcmCertificateArn", value);
        self
    }

    /// `CloudFrontDefaultCertificate`: boolean.
    #[track_caller]
    pub fn cloud_front_default_certificate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CloudFrontDefaultCertificate", value);
        self
    }

    /// `IamCertificateId`: string, at most 32 characters.
    #[track_caller]
    pub fn iam_certificate_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IamCertificateId", value);
        self
    }

    /// `MinimumProtocolVersion`: `ViewerCertificateMinimumProtocolVersion`.
    #[track_caller]
    pub fn minimum_protocol_version(
        mut self,
        value: impl IntoValue<ViewerCertificateMinimumProtocolVersion>,
    ) -> Self {
        self.0.set("MinimumProtocolVersion", value);
        self
    }

    /// `SslSupportMethod`: `ViewerCertificateSslSupportMethod`.
    #[track_caller]
    pub fn ssl_support_method(
        mut self,
        value: impl IntoValue<ViewerCertificateSslSupportMethod>,
    ) -> Self {
        self.0.set("SslSupportMethod", value);
        self
    }
}

choice! {
    /// `ViewerCertificateMinimumProtocolVersion` of `AWS::CloudFront::Distribution`.
    ViewerCertificateMinimumProtocolVersion
    SS_LV3 "SSLv3"
    TL_SV1 "TLSv1"
    TL_SV1_1_2016 "TLSv1.1_2016"
    TL_SV1_2_2018 "TLSv1.2_2018"
    TL_SV1_2_2019 "TLSv1.2_2019"
    TL_SV1_2_2021 "TLSv1.2_2021"
    TL_SV1_2_2025 "TLSv1.2_2025"
    TL_SV1_3_2025 "TLSv1.3_2025"
    TL_SV1_2016 "TLSv1_2016"
}

choice! {
    /// `ViewerCertificateSslSupportMethod` of `AWS::CloudFront::Distribution`.
    ViewerCertificateSslSupportMethod
    SNI_ONLY "sni-only"
    STATIC_IP "static-ip"
    VIP "vip"
}

/// `ViewerMtlsConfig` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct ViewerMtlsConfig(Properties);

properties! { ViewerMtlsConfig }

impl ViewerMtlsConfig {
    /// `Mode`: `ViewerMtlsMode`.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<ViewerMtlsMode>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `TrustStoreConfig`: `TrustStoreConfig`.
    #[track_caller]
    pub fn trust_store_config(mut self, value: impl IntoValue<TrustStoreConfig>) -> Self {
        self.0.set("TrustStoreConfig", value);
        self
    }
}

choice! {
    /// `ViewerMtlsMode` of `AWS::CloudFront::Distribution`.
    ViewerMtlsMode
    REQUIRED "required"
    OPTIONAL "optional"
    PASSTHROUGH "passthrough"
}

/// `VpcOriginConfig` of `AWS::CloudFront::Distribution`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcOriginConfig(Properties);

properties! { VpcOriginConfig }

impl VpcOriginConfig {
    /// `OriginKeepaliveTimeout`: integer, default 5.
    #[track_caller]
    pub fn origin_keepalive_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("OriginKeepaliveTimeout", value);
        self
    }

    /// `OriginReadTimeout`: integer, default 30.
    #[track_caller]
    pub fn origin_read_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("OriginReadTimeout", value);
        self
    }

    /// `OwnerAccountId`: string.
    #[track_caller]
    pub fn owner_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OwnerAccountId", value);
        self
    }

    /// `VpcOriginId`: string. Required.
    #[track_caller]
    pub fn vpc_origin_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcOriginId", value);
        self
    }
}
