// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53::HealthCheck` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53::HealthCheck`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-healthcheck.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct HealthCheck(Body);

resource! { HealthCheck "AWS::Route53::HealthCheck" }

impl HealthCheck {
    /// `HealthCheckConfig`: `HealthCheckConfig`. Required.
    #[track_caller]
    pub fn health_check_config(mut self, value: impl IntoValue<HealthCheckConfig>) -> Self {
        self.0.set("HealthCheckConfig", value);
        self
    }

    /// `HealthCheckTags`: list of `HealthCheckTag`.
    #[track_caller]
    pub fn health_check_tags(mut self, value: impl IntoValue<ListOf<HealthCheckTag>>) -> Self {
        self.0.set("HealthCheckTags", value);
        self
    }
}

impl Handle<HealthCheck> {
    /// `HealthCheckId`
    #[inline]
    pub fn health_check_id(&self) -> Value<String> {
        self.attribute("HealthCheckId")
    }
}

/// `AlarmIdentifier` of `AWS::Route53::HealthCheck`.
#[derive(Clone, Default)]
#[must_use]
pub struct AlarmIdentifier(Properties);

properties! { AlarmIdentifier }

impl AlarmIdentifier {
    /// `Name`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Region`: `AlarmIdentifierRegion`. Required.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<AlarmIdentifierRegion>) -> Self {
        self.0.set("Region", value);
        self
    }
}

choice! {
    /// `AlarmIdentifierRegion` of `AWS::Route53::HealthCheck`.
    AlarmIdentifierRegion
    AF_SOUTH_1 "af-south-1"
    AP_EAST_1 "ap-east-1"
    AP_EAST_2 "ap-east-2"
    AP_NORTHEAST_1 "ap-northeast-1"
    AP_NORTHEAST_2 "ap-northeast-2"
    AP_NORTHEAST_3 "ap-northeast-3"
    AP_SOUTH_1 "ap-south-1"
    AP_SOUTH_2 "ap-south-2"
    AP_SOUTHEAST_1 "ap-southeast-1"
    AP_SOUTHEAST_2 "ap-southeast-2"
    AP_SOUTHEAST_3 "ap-southeast-3"
    AP_SOUTHEAST_4 "ap-southeast-4"
    AP_SOUTHEAST_5 "ap-southeast-5"
    AP_SOUTHEAST_6 "ap-southeast-6"
    AP_SOUTHEAST_7 "ap-southeast-7"
    CA_CENTRAL_1 "ca-central-1"
    CA_WEST_1 "ca-west-1"
    CN_NORTH_1 "cn-north-1"
    CN_NORTHWEST_1 "cn-northwest-1"
    EU_CENTRAL_1 "eu-central-1"
    EU_CENTRAL_2 "eu-central-2"
    EU_ISOE_WEST_1 "eu-isoe-west-1"
    EU_NORTH_1 "eu-north-1"
    EU_SOUTH_1 "eu-south-1"
    EU_SOUTH_2 "eu-south-2"
    EU_WEST_1 "eu-west-1"
    EU_WEST_2 "eu-west-2"
    EU_WEST_3 "eu-west-3"
    EUSC_DE_EAST_1 "eusc-de-east-1"
    IL_CENTRAL_1 "il-central-1"
    ME_CENTRAL_1 "me-central-1"
    ME_SOUTH_1 "me-south-1"
    MX_CENTRAL_1 "mx-central-1"
    SA_EAST_1 "sa-east-1"
    US_EAST_1 "us-east-1"
    US_EAST_2 "us-east-2"
    US_GOV_EAST_1 "us-gov-east-1"
    US_GOV_WEST_1 "us-gov-west-1"
    US_ISO_EAST_1 "us-iso-east-1"
    US_ISO_WEST_1 "us-iso-west-1"
    US_ISOB_EAST_1 "us-isob-east-1"
    US_ISOB_WEST_1 "us-isob-west-1"
    US_ISOF_EAST_1 "us-isof-east-1"
    US_ISOF_SOUTH_1 "us-isof-south-1"
    US_WEST_1 "us-west-1"
    US_WEST_2 "us-west-2"
}

/// `HealthCheckConfig` of `AWS::Route53::HealthCheck`.
#[derive(Clone, Default)]
#[must_use]
pub struct HealthCheckConfig(Properties);

properties! { HealthCheckConfig }

impl HealthCheckConfig {
    /// `AlarmIdentifier`: `AlarmIdentifier`.
    #[track_caller]
    pub fn alarm_identifier(mut self, value: impl IntoValue<AlarmIdentifier>) -> Self {
        self.0.set("AlarmIdentifier", value);
        self
    }

    /// `ChildHealthChecks`: list of strings, at most 256 items.
    #[track_caller]
    pub fn child_health_checks(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ChildHealthChecks", value);
        self
    }

    /// `EnableSNI`: boolean.
    #[track_caller]
    pub fn enable_sni(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableSNI", value);
        self
    }

    /// `FailureThreshold`: integer, 1 to 10.
    #[track_caller]
    pub fn failure_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FailureThreshold", value);
        self
    }

    /// `FullyQualifiedDomainName`: string, at most 255 characters.
    #[track_caller]
    pub fn fully_qualified_domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FullyQualifiedDomainName", value);
        self
    }

    /// `HealthThreshold`: integer, 0 to 256.
    #[track_caller]
    pub fn health_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HealthThreshold", value);
        self
    }

    /// `IPAddress`: string, at most 45 characters.
    #[track_caller]
    pub fn ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IPAddress", value);
        self
    }

    /// `InsufficientDataHealthStatus`: `HealthCheckConfigInsufficientDataHealthStatus`.
    #[track_caller]
    pub fn insufficient_data_health_status(
        mut self,
        value: impl IntoValue<HealthCheckConfigInsufficientDataHealthStatus>,
    ) -> Self {
        self.0.set("InsufficientDataHealthStatus", value);
        self
    }

    /// `Inverted`: boolean.
    #[track_caller]
    pub fn inverted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Inverted", value);
        self
    }

    /// `MeasureLatency`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn measure_latency(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MeasureLatency", value);
        self
    }

    /// `Port`: integer, 1 to 65535.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Regions`: list of `HealthCheckConfigRegionsItem`, 3 to 64 items.
    #[track_caller]
    pub fn regions(mut self, value: impl IntoValue<ListOf<HealthCheckConfigRegionsItem>>) -> Self {
        self.0.set("Regions", value);
        self
    }

    /// `RequestInterval`: integer, 10 to 30. A change replaces the resource.
    #[track_caller]
    pub fn request_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RequestInterval", value);
        self
    }

    /// `ResourcePath`: string, at most 255 characters.
    #[track_caller]
    pub fn resource_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourcePath", value);
        self
    }

    /// `RoutingControlArn`: string, 1 to 255 characters.
    #[track_caller]
    pub fn routing_control_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RoutingControlArn", value);
        self
    }

    /// `SearchString`: string, at most 255 characters.
    #[track_caller]
    pub fn search_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SearchString", value);
        self
    }

    /// `Type`: `HealthCheckConfigType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<HealthCheckConfigType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `HealthCheckConfigInsufficientDataHealthStatus` of `AWS::Route53::HealthCheck`.
    HealthCheckConfigInsufficientDataHealthStatus
    HEALTHY "Healthy"
    LAST_KNOWN_STATUS "LastKnownStatus"
    UNHEALTHY "Unhealthy"
}

choice! {
    /// `HealthCheckConfigRegionsItem` of `AWS::Route53::HealthCheck`.
    HealthCheckConfigRegionsItem
    AP_NORTHEAST_1 "ap-northeast-1"
    AP_SOUTHEAST_1 "ap-southeast-1"
    AP_SOUTHEAST_2 "ap-southeast-2"
    EU_WEST_1 "eu-west-1"
    SA_EAST_1 "sa-east-1"
    US_EAST_1 "us-east-1"
    US_WEST_1 "us-west-1"
    US_WEST_2 "us-west-2"
}

choice! {
    /// `HealthCheckConfigType` of `AWS::Route53::HealthCheck`.
    HealthCheckConfigType
    CALCULATED "CALCULATED"
    CLOUDWATCH_METRIC "CLOUDWATCH_METRIC"
    HTTP "HTTP"
    HTTP_STR_MATCH "HTTP_STR_MATCH"
    HTTPS "HTTPS"
    HTTPS_STR_MATCH "HTTPS_STR_MATCH"
    TCP "TCP"
    RECOVERY_CONTROL "RECOVERY_CONTROL"
}

/// `HealthCheckTag` of `AWS::Route53::HealthCheck`.
#[derive(Clone, Default)]
#[must_use]
pub struct HealthCheckTag(Properties);

properties! { HealthCheckTag }

impl HealthCheckTag {
    /// `Key`: string, at most 128 characters. Required.
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
