// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Serverless::Api` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Serverless::Api`: <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Api(Body);

resource! { Api "AWS::Serverless::Api" }

impl Api {
    /// `AccessLogSetting`: `AWSApiGatewayStageAccessLogSetting`. A change replaces the resource.
    #[track_caller]
    pub fn access_log_setting(
        mut self,
        value: impl IntoValue<AWSApiGatewayStageAccessLogSetting>,
    ) -> Self {
        self.0.set("AccessLogSetting", value);
        self
    }

    /// `AlwaysDeploy`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn always_deploy(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AlwaysDeploy", value);
        self
    }

    /// `ApiKeySourceType`: string.
    #[track_caller]
    pub fn api_key_source_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKeySourceType", value);
        self
    }

    /// `Auth`: `Auth`. A change replaces the resource.
    #[track_caller]
    pub fn auth(mut self, value: impl IntoValue<Auth>) -> Self {
        self.0.set("Auth", value);
        self
    }

    /// `BinaryMediaTypes`: any value. A change replaces the resource.
    #[track_caller]
    pub fn binary_media_types(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("BinaryMediaTypes", value);
        self
    }

    /// `CacheClusterEnabled`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn cache_cluster_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CacheClusterEnabled", value);
        self
    }

    /// `CacheClusterSize`: string. A change replaces the resource.
    #[track_caller]
    pub fn cache_cluster_size(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CacheClusterSize", value);
        self
    }

    /// `CanarySetting`: `AWSApiGatewayStageCanarySetting`. A change replaces the resource.
    #[track_caller]
    pub fn canary_setting(
        mut self,
        value: impl IntoValue<AWSApiGatewayStageCanarySetting>,
    ) -> Self {
        self.0.set("CanarySetting", value);
        self
    }

    /// `Cors`: any value. A change replaces the resource.
    #[track_caller]
    pub fn cors(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Cors", value);
        self
    }

    /// `DefinitionBody`: object. A change replaces the resource.
    #[track_caller]
    pub fn definition_body(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DefinitionBody", value);
        self
    }

    /// `DefinitionUri`: any value. A change replaces the resource.
    #[track_caller]
    pub fn definition_uri(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DefinitionUri", value);
        self
    }

    /// `Description`: string. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisableExecuteApiEndpoint`: any value. A change replaces the resource.
    #[track_caller]
    pub fn disable_execute_api_endpoint(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DisableExecuteApiEndpoint", value);
        self
    }

    /// `Domain`: `Domain`. A change replaces the resource.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<Domain>) -> Self {
        self.0.set("Domain", value);
        self
    }

    /// `EndpointAccessMode`: string.
    #[track_caller]
    pub fn endpoint_access_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointAccessMode", value);
        self
    }

    /// `EndpointConfiguration`: any value. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_configuration(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("EndpointConfiguration", value);
        self
    }

    /// `FailOnWarnings`: boolean.
    #[track_caller]
    pub fn fail_on_warnings(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("FailOnWarnings", value);
        self
    }

    /// `GatewayResponses`: object. A change replaces the resource.
    #[track_caller]
    pub fn gateway_responses(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("GatewayResponses", value);
        self
    }

    /// `MergeDefinitions`: boolean.
    #[track_caller]
    pub fn merge_definitions(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MergeDefinitions", value);
        self
    }

    /// `MethodSettings`: list of `AWSApiGatewayStageMethodSetting`. A change replaces the resource.
    #[track_caller]
    pub fn method_settings(
        mut self,
        value: impl IntoValue<ListOf<AWSApiGatewayStageMethodSetting>>,
    ) -> Self {
        self.0.set("MethodSettings", value);
        self
    }

    /// `MinimumCompressionSize`: number. A change replaces the resource.
    #[track_caller]
    pub fn minimum_compression_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinimumCompressionSize", value);
        self
    }

    /// `Mode`: string.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `Models`: object. A change replaces the resource.
    #[track_caller]
    pub fn models(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Models", value);
        self
    }

    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OpenApiVersion`: any value. A change replaces the resource.
    #[track_caller]
    pub fn open_api_version(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("OpenApiVersion", value);
        self
    }

    /// `Policy`: object.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Policy", value);
        self
    }

    /// `PropagateTags`: boolean.
    #[track_caller]
    pub fn propagate_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PropagateTags", value);
        self
    }

    /// `SecurityPolicy`: string.
    #[track_caller]
    pub fn security_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityPolicy", value);
        self
    }

    /// `StageName`: any value. Required. A change replaces the resource.
    #[track_caller]
    pub fn stage_name(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("StageName", value);
        self
    }

    /// `Tags`: object. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }

    /// `TracingEnabled`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn tracing_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TracingEnabled", value);
        self
    }

    /// `Variables`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn variables(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Variables", value);
        self
    }
}

impl Handle<Api> {
    /// `RestApiId`
    #[inline]
    pub fn rest_api_id(&self) -> Value<String> {
        self.attribute("RestApiId")
    }

    /// `RootResourceId`
    #[inline]
    pub fn root_resource_id(&self) -> Value<String> {
        self.attribute("RootResourceId")
    }
}

/// `AWS::ApiGateway::DomainName.MutualTlsAuthentication` of `AWS::Serverless::Api`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSApiGatewayDomainNameMutualTlsAuthentication(Properties);

properties! { AWSApiGatewayDomainNameMutualTlsAuthentication }

impl AWSApiGatewayDomainNameMutualTlsAuthentication {
    /// `TruststoreUri`: string.
    #[track_caller]
    pub fn truststore_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TruststoreUri", value);
        self
    }

    /// `TruststoreVersion`: string.
    #[track_caller]
    pub fn truststore_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TruststoreVersion", value);
        self
    }
}

/// `AWS::ApiGateway::Stage.AccessLogSetting` of `AWS::Serverless::Api`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSApiGatewayStageAccessLogSetting(Properties);

properties! { AWSApiGatewayStageAccessLogSetting }

impl AWSApiGatewayStageAccessLogSetting {
    /// `DestinationArn`: string.
    #[track_caller]
    pub fn destination_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationArn", value);
        self
    }

    /// `Format`: string.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Format", value);
        self
    }
}

/// `AWS::ApiGateway::Stage.CanarySetting` of `AWS::Serverless::Api`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSApiGatewayStageCanarySetting(Properties);

properties! { AWSApiGatewayStageCanarySetting }

impl AWSApiGatewayStageCanarySetting {
    /// `DeploymentId`: string.
    #[track_caller]
    pub fn deployment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeploymentId", value);
        self
    }

    /// `PercentTraffic`: number.
    #[track_caller]
    pub fn percent_traffic(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("PercentTraffic", value);
        self
    }

    /// `StageVariableOverrides`: map of strings.
    #[track_caller]
    pub fn stage_variable_overrides(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("StageVariableOverrides", value);
        self
    }

    /// `UseStageCache`: boolean.
    #[track_caller]
    pub fn use_stage_cache(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseStageCache", value);
        self
    }
}

/// `AWS::ApiGateway::Stage.MethodSetting` of `AWS::Serverless::Api`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSApiGatewayStageMethodSetting(Properties);

properties! { AWSApiGatewayStageMethodSetting }

impl AWSApiGatewayStageMethodSetting {
    /// `CacheDataEncrypted`: boolean.
    #[track_caller]
    pub fn cache_data_encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CacheDataEncrypted", value);
        self
    }

    /// `CacheTtlInSeconds`: number.
    #[track_caller]
    pub fn cache_ttl_in_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("CacheTtlInSeconds", value);
        self
    }

    /// `CachingEnabled`: boolean.
    #[track_caller]
    pub fn caching_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CachingEnabled", value);
        self
    }

    /// `DataTraceEnabled`: boolean.
    #[track_caller]
    pub fn data_trace_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DataTraceEnabled", value);
        self
    }

    /// `HttpMethod`: string.
    #[track_caller]
    pub fn http_method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HttpMethod", value);
        self
    }

    /// `LoggingLevel`: string.
    #[track_caller]
    pub fn logging_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LoggingLevel", value);
        self
    }

    /// `MetricsEnabled`: boolean.
    #[track_caller]
    pub fn metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MetricsEnabled", value);
        self
    }

    /// `ResourcePath`: string.
    #[track_caller]
    pub fn resource_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourcePath", value);
        self
    }

    /// `ThrottlingBurstLimit`: number.
    #[track_caller]
    pub fn throttling_burst_limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ThrottlingBurstLimit", value);
        self
    }

    /// `ThrottlingRateLimit`: number.
    #[track_caller]
    pub fn throttling_rate_limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ThrottlingRateLimit", value);
        self
    }
}

/// `AccessAssociation` of `AWS::Serverless::Api`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessAssociation(Properties);

properties! { AccessAssociation }

impl AccessAssociation {
    /// `VpcEndpointId`: string. Required.
    #[track_caller]
    pub fn vpc_endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcEndpointId", value);
        self
    }
}

/// `Auth` of `AWS::Serverless::Api`.
#[derive(Clone, Default)]
#[must_use]
pub struct Auth(Properties);

properties! { Auth }

impl Auth {
    /// `AddApiKeyRequiredToCorsPreflight`: boolean.
    #[track_caller]
    pub fn add_api_key_required_to_cors_preflight(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AddApiKeyRequiredToCorsPreflight", value);
        self
    }

    /// `AddDefaultAuthorizerToCorsPreflight`: boolean.
    #[track_caller]
    pub fn add_default_authorizer_to_cors_preflight(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AddDefaultAuthorizerToCorsPreflight", value);
        self
    }

    /// `ApiKeyRequired`: boolean.
    #[track_caller]
    pub fn api_key_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ApiKeyRequired", value);
        self
    }

    /// `Authorizers`: object.
    #[track_caller]
    pub fn authorizers(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Authorizers", value);
        self
    }

    /// `DefaultAuthorizer`: string.
    #[track_caller]
    pub fn default_authorizer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultAuthorizer", value);
        self
    }

    /// `InvokeRole`: string.
    #[track_caller]
    pub fn invoke_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InvokeRole", value);
        self
    }

    /// `ResourcePolicy`: `ResourcePolicy`.
    #[track_caller]
    pub fn resource_policy(mut self, value: impl IntoValue<ResourcePolicy>) -> Self {
        self.0.set("ResourcePolicy", value);
        self
    }

    /// `UsagePlan`: `UsagePlan`.
    #[track_caller]
    pub fn usage_plan(mut self, value: impl IntoValue<UsagePlan>) -> Self {
        self.0.set("UsagePlan", value);
        self
    }
}

/// `Domain` of `AWS::Serverless::Api`.
#[derive(Clone, Default)]
#[must_use]
pub struct Domain(Properties);

properties! { Domain }

impl Domain {
    /// `AccessAssociation`: `AccessAssociation`.
    #[track_caller]
    pub fn access_association(mut self, value: impl IntoValue<AccessAssociation>) -> Self {
        self.0.set("AccessAssociation", value);
        self
    }

    /// `BasePath`: any value.
    #[track_caller]
    pub fn base_path(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("BasePath", value);
        self
    }

    /// `CertificateArn`: any value. Required.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("CertificateArn", value);
        self
    }

    /// `DomainName`: string. Required.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `EndpointAccessMode`: string.
    #[track_caller]
    pub fn endpoint_access_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointAccessMode", value);
        self
    }

    /// `EndpointConfiguration`: any value.
    #[track_caller]
    pub fn endpoint_configuration(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("EndpointConfiguration", value);
        self
    }

    /// `IpAddressType`: any value.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("IpAddressType", value);
        self
    }

    /// `MutualTlsAuthentication`: `AWSApiGatewayDomainNameMutualTlsAuthentication`.
    #[track_caller]
    pub fn mutual_tls_authentication(
        mut self,
        value: impl IntoValue<AWSApiGatewayDomainNameMutualTlsAuthentication>,
    ) -> Self {
        self.0.set("MutualTlsAuthentication", value);
        self
    }

    /// `NormalizeBasePath`: boolean.
    #[track_caller]
    pub fn normalize_base_path(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NormalizeBasePath", value);
        self
    }

    /// `OwnershipVerificationCertificateArn`: string.
    #[track_caller]
    pub fn ownership_verification_certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OwnershipVerificationCertificateArn", value);
        self
    }

    /// `Policy`: any value.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Policy", value);
        self
    }

    /// `Route53`: `Route53`.
    #[track_caller]
    pub fn route53(mut self, value: impl IntoValue<Route53>) -> Self {
        self.0.set("Route53", value);
        self
    }

    /// `SecurityPolicy`: string.
    #[track_caller]
    pub fn security_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityPolicy", value);
        self
    }
}

/// `ResourcePolicy` of `AWS::Serverless::Api`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourcePolicy(Properties);

properties! { ResourcePolicy }

impl ResourcePolicy {
    /// `AwsAccountBlacklist`: list.
    #[track_caller]
    pub fn aws_account_blacklist(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AwsAccountBlacklist", value);
        self
    }

    /// `AwsAccountWhitelist`: list.
    #[track_caller]
    pub fn aws_account_whitelist(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AwsAccountWhitelist", value);
        self
    }

    /// `CustomStatements`: list.
    #[track_caller]
    pub fn custom_statements(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("CustomStatements", value);
        self
    }

    /// `IntrinsicVpcBlacklist`: list.
    #[track_caller]
    pub fn intrinsic_vpc_blacklist(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("IntrinsicVpcBlacklist", value);
        self
    }

    /// `IntrinsicVpcWhitelist`: list.
    #[track_caller]
    pub fn intrinsic_vpc_whitelist(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("IntrinsicVpcWhitelist", value);
        self
    }

    /// `IntrinsicVpceBlacklist`: list.
    #[track_caller]
    pub fn intrinsic_vpce_blacklist(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("IntrinsicVpceBlacklist", value);
        self
    }

    /// `IntrinsicVpceWhitelist`: list.
    #[track_caller]
    pub fn intrinsic_vpce_whitelist(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("IntrinsicVpceWhitelist", value);
        self
    }

    /// `IpRangeBlacklist`: list.
    #[track_caller]
    pub fn ip_range_blacklist(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("IpRangeBlacklist", value);
        self
    }

    /// `IpRangeWhitelist`: list.
    #[track_caller]
    pub fn ip_range_whitelist(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("IpRangeWhitelist", value);
        self
    }

    /// `SourceVpcBlacklist`: list.
    #[track_caller]
    pub fn source_vpc_blacklist(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("SourceVpcBlacklist", value);
        self
    }

    /// `SourceVpcWhitelist`: list.
    #[track_caller]
    pub fn source_vpc_whitelist(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("SourceVpcWhitelist", value);
        self
    }
}

/// `Route53` of `AWS::Serverless::Api`.
#[derive(Clone, Default)]
#[must_use]
pub struct Route53(Properties);

properties! { Route53 }

impl Route53 {
    /// `DistributionDomainName`: string.
    #[track_caller]
    pub fn distribution_domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DistributionDomainName", value);
        self
    }

    /// `EvaluateTargetHealth`: boolean.
    #[track_caller]
    pub fn evaluate_target_health(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EvaluateTargetHealth", value);
        self
    }

    /// `HostedZoneId`: string.
    #[track_caller]
    pub fn hosted_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostedZoneId", value);
        self
    }

    /// `HostedZoneName`: string.
    #[track_caller]
    pub fn hosted_zone_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostedZoneName", value);
        self
    }

    /// `IpV6`: boolean.
    #[track_caller]
    pub fn ip_v6(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IpV6", value);
        self
    }

    /// `Region`: string.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `SeparateRecordSetGroup`: boolean.
    #[track_caller]
    pub fn separate_record_set_group(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SeparateRecordSetGroup", value);
        self
    }

    /// `SetIdentifier`: string.
    #[track_caller]
    pub fn set_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SetIdentifier", value);
        self
    }

    /// `VpcEndpointDomainName`: string.
    #[track_caller]
    pub fn vpc_endpoint_domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcEndpointDomainName", value);
        self
    }

    /// `VpcEndpointHostedZoneId`: string.
    #[track_caller]
    pub fn vpc_endpoint_hosted_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcEndpointHostedZoneId", value);
        self
    }
}

/// `UsagePlan` of `AWS::Serverless::Api`.
#[derive(Clone, Default)]
#[must_use]
pub struct UsagePlan(Properties);

properties! { UsagePlan }

impl UsagePlan {
    /// `CreateUsagePlan`: any value. Required.
    #[track_caller]
    pub fn create_usage_plan(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("CreateUsagePlan", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Quota`: `UsagePlanQuota`.
    #[track_caller]
    pub fn quota(mut self, value: impl IntoValue<UsagePlanQuota>) -> Self {
        self.0.set("Quota", value);
        self
    }

    /// `Tags`: list of `UsagePlanTagsItem`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<UsagePlanTagsItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Throttle`: `UsagePlanThrottle`.
    #[track_caller]
    pub fn throttle(mut self, value: impl IntoValue<UsagePlanThrottle>) -> Self {
        self.0.set("Throttle", value);
        self
    }

    /// `UsagePlanName`: string.
    #[track_caller]
    pub fn usage_plan_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UsagePlanName", value);
        self
    }
}

/// `UsagePlanQuota` of `AWS::Serverless::Api`.
#[derive(Clone, Default)]
#[must_use]
pub struct UsagePlanQuota(Properties);

properties! { UsagePlanQuota }

impl UsagePlanQuota {
    /// `Limit`: integer, at least 0.
    #[track_caller]
    pub fn limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Limit", value);
        self
    }

    /// `Offset`: integer, at least 0.
    #[track_caller]
    pub fn offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Offset", value);
        self
    }

    /// `Period`: string.
    #[track_caller]
    pub fn period(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Period", value);
        self
    }
}

/// `UsagePlanTagsItem` of `AWS::Serverless::Api`.
#[derive(Clone, Default)]
#[must_use]
pub struct UsagePlanTagsItem(Properties);

properties! { UsagePlanTagsItem }

impl UsagePlanTagsItem {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `UsagePlanThrottle` of `AWS::Serverless::Api`.
#[derive(Clone, Default)]
#[must_use]
pub struct UsagePlanThrottle(Properties);

properties! { UsagePlanThrottle }

impl UsagePlanThrottle {
    /// `BurstLimit`: integer, at least 0.
    #[track_caller]
    pub fn burst_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BurstLimit", value);
        self
    }

    /// `RateLimit`: number, at least 0.
    #[track_caller]
    pub fn rate_limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("RateLimit", value);
        self
    }
}
