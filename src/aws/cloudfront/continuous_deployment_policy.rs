// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFront::ContinuousDeploymentPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFront::ContinuousDeploymentPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-continuousdeploymentpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ContinuousDeploymentPolicy(Body);

resource! { ContinuousDeploymentPolicy "AWS::CloudFront::ContinuousDeploymentPolicy" }

impl ContinuousDeploymentPolicy {
    /// `ContinuousDeploymentPolicyConfig`: `ContinuousDeploymentPolicyConfig`. Required.
    #[track_caller]
    pub fn continuous_deployment_policy_config(
        mut self,
        value: impl IntoValue<ContinuousDeploymentPolicyConfig>,
    ) -> Self {
        self.0.set("ContinuousDeploymentPolicyConfig", value);
        self
    }
}

impl Handle<ContinuousDeploymentPolicy> {
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

/// `ContinuousDeploymentPolicyConfig` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContinuousDeploymentPolicyConfig(Properties);

properties! { ContinuousDeploymentPolicyConfig }

impl ContinuousDeploymentPolicyConfig {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `SingleHeaderPolicyConfig`: `ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig`. Deprecated.
    #[track_caller]
    pub fn single_header_policy_config(
        mut self,
        value: impl IntoValue<ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig>,
    ) -> Self {
        self.0.set("SingleHeaderPolicyConfig", value);
        self
    }

    /// `SingleWeightPolicyConfig`: `ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig`. Deprecated.
    #[track_caller]
    pub fn single_weight_policy_config(
        mut self,
        value: impl IntoValue<ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig>,
    ) -> Self {
        self.0.set("SingleWeightPolicyConfig", value);
        self
    }

    /// `StagingDistributionDnsNames`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn staging_distribution_dns_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StagingDistributionDnsNames", value);
        self
    }

    /// `TrafficConfig`: `TrafficConfig`.
    #[track_caller]
    pub fn traffic_config(mut self, value: impl IntoValue<TrafficConfig>) -> Self {
        self.0.set("TrafficConfig", value);
        self
    }

    /// `Type`: `ContinuousDeploymentPolicyConfigType`. Deprecated.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ContinuousDeploymentPolicyConfigType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig(Properties);

properties! { ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig }

impl ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig {
    /// `Header`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn header(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Header", value);
        self
    }

    /// `Value`: string, 1 to 1783 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig(Properties);

properties! { ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig }

impl ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig {
    /// `SessionStickinessConfig`: `SessionStickinessConfig`.
    #[track_caller]
    pub fn session_stickiness_config(
        mut self,
        value: impl IntoValue<SessionStickinessConfig>,
    ) -> Self {
        self.0.set("SessionStickinessConfig", value);
        self
    }

    /// `Weight`: number, 0 to 1. Required.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Weight", value);
        self
    }
}

choice! {
    /// `ContinuousDeploymentPolicyConfigType` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
    ContinuousDeploymentPolicyConfigType
    SINGLE_WEIGHT "SingleWeight"
    SINGLE_HEADER "SingleHeader"
}

/// `SessionStickinessConfig` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct SessionStickinessConfig(Properties);

properties! { SessionStickinessConfig }

impl SessionStickinessConfig {
    /// `IdleTTL`: integer, 300 to 3600. Required.
    #[track_caller]
    pub fn idle_ttl(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IdleTTL", value);
        self
    }

    /// `MaximumTTL`: integer, 300 to 3600. Required.
    #[track_caller]
    pub fn maximum_ttl(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumTTL", value);
        self
    }
}

/// `SingleHeaderConfig` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct SingleHeaderConfig(Properties);

properties! { SingleHeaderConfig }

impl SingleHeaderConfig {
    /// `Header`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn header(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Header", value);
        self
    }

    /// `Value`: string, 1 to 1783 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `SingleWeightConfig` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct SingleWeightConfig(Properties);

properties! { SingleWeightConfig }

impl SingleWeightConfig {
    /// `SessionStickinessConfig`: `SessionStickinessConfig`.
    #[track_caller]
    pub fn session_stickiness_config(
        mut self,
        value: impl IntoValue<SessionStickinessConfig>,
    ) -> Self {
        self.0.set("SessionStickinessConfig", value);
        self
    }

    /// `Weight`: number, 0 to 1. Required.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Weight", value);
        self
    }
}

/// `TrafficConfig` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrafficConfig(Properties);

properties! { TrafficConfig }

impl TrafficConfig {
    /// `SingleHeaderConfig`: `SingleHeaderConfig`.
    #[track_caller]
    pub fn single_header_config(mut self, value: impl IntoValue<SingleHeaderConfig>) -> Self {
        self.0.set("SingleHeaderConfig", value);
        self
    }

    /// `SingleWeightConfig`: `SingleWeightConfig`.
    #[track_caller]
    pub fn single_weight_config(mut self, value: impl IntoValue<SingleWeightConfig>) -> Self {
        self.0.set("SingleWeightConfig", value);
        self
    }

    /// `Type`: `TrafficConfigType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<TrafficConfigType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `TrafficConfigType` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
    TrafficConfigType
    SINGLE_WEIGHT "SingleWeight"
    SINGLE_HEADER "SingleHeader"
}
