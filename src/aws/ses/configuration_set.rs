// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SES::ConfigurationSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::SES::ConfigurationSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-configurationset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationSet(Body);

resource! { ConfigurationSet "AWS::SES::ConfigurationSet" }

impl ConfigurationSet {
    /// `ArchivingOptions`: `ArchivingOptions`.
    #[track_caller]
    pub fn archiving_options(mut self, value: impl IntoValue<ArchivingOptions>) -> Self {
        self.0.set("ArchivingOptions", value);
        self
    }

    /// `DeliveryOptions`: `DeliveryOptions`.
    #[track_caller]
    pub fn delivery_options(mut self, value: impl IntoValue<DeliveryOptions>) -> Self {
        self.0.set("DeliveryOptions", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z0-9_-]{1,64}$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ReputationOptions`: `ReputationOptions`.
    #[track_caller]
    pub fn reputation_options(mut self, value: impl IntoValue<ReputationOptions>) -> Self {
        self.0.set("ReputationOptions", value);
        self
    }

    /// `SendingOptions`: `SendingOptions`.
    #[track_caller]
    pub fn sending_options(mut self, value: impl IntoValue<SendingOptions>) -> Self {
        self.0.set("SendingOptions", value);
        self
    }

    /// `SuppressionOptions`: `SuppressionOptions`.
    #[track_caller]
    pub fn suppression_options(mut self, value: impl IntoValue<SuppressionOptions>) -> Self {
        self.0.set("SuppressionOptions", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TrackingOptions`: `TrackingOptions`.
    #[track_caller]
    pub fn tracking_options(mut self, value: impl IntoValue<TrackingOptions>) -> Self {
        self.0.set("TrackingOptions", value);
        self
    }

    /// `VdmOptions`: `VdmOptions`.
    #[track_caller]
    pub fn vdm_options(mut self, value: impl IntoValue<VdmOptions>) -> Self {
        self.0.set("VdmOptions", value);
        self
    }
}

/// `ArchivingOptions` of `AWS::SES::ConfigurationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArchivingOptions(Properties);

properties! { ArchivingOptions }

impl ArchivingOptions {
    /// `ArchiveArn`: string.
    #[track_caller]
    pub fn archive_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ArchiveArn", value);
        self
    }
}

/// `DashboardOptions` of `AWS::SES::ConfigurationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DashboardOptions(Properties);

properties! { DashboardOptions }

impl DashboardOptions {
    /// `EngagementMetrics`: string, pattern `ENABLED|DISABLED`. Required.
    #[track_caller]
    pub fn engagement_metrics(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngagementMetrics", value);
        self
    }
}

/// `DeliveryOptions` of `AWS::SES::ConfigurationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeliveryOptions(Properties);

properties! { DeliveryOptions }

impl DeliveryOptions {
    /// `MaxDeliverySeconds`: number, 300 to 50400.
    #[track_caller]
    pub fn max_delivery_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxDeliverySeconds", value);
        self
    }

    /// `SendingPoolName`: string.
    #[track_caller]
    pub fn sending_pool_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SendingPoolName", value);
        self
    }

    /// `TlsPolicy`: string, pattern `REQUIRE|OPTIONAL`.
    #[track_caller]
    pub fn tls_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TlsPolicy", value);
        self
    }
}

/// `GuardianOptions` of `AWS::SES::ConfigurationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct GuardianOptions(Properties);

properties! { GuardianOptions }

impl GuardianOptions {
    /// `OptimizedSharedDelivery`: string, pattern `ENABLED|DISABLED`. Required.
    #[track_caller]
    pub fn optimized_shared_delivery(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OptimizedSharedDelivery", value);
        self
    }
}

/// `ReputationOptions` of `AWS::SES::ConfigurationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReputationOptions(Properties);

properties! { ReputationOptions }

impl ReputationOptions {
    /// `ReputationMetricsEnabled`: boolean, pattern `true|false`.
    #[track_caller]
    pub fn reputation_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReputationMetricsEnabled", value);
        self
    }
}

/// `SendingOptions` of `AWS::SES::ConfigurationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SendingOptions(Properties);

properties! { SendingOptions }

impl SendingOptions {
    /// `SendingEnabled`: boolean, pattern `true|false`.
    #[track_caller]
    pub fn sending_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SendingEnabled", value);
        self
    }
}

/// `SuppressionOptions` of `AWS::SES::ConfigurationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SuppressionOptions(Properties);

properties! { SuppressionOptions }

impl SuppressionOptions {
    /// `SuppressedReasons`: list of strings.
    #[track_caller]
    pub fn suppressed_reasons(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SuppressedReasons", value);
        self
    }

    /// `ValidationOptions`: `SuppressionOptionsValidationOptions`.
    #[track_caller]
    pub fn validation_options(
        mut self,
        value: impl IntoValue<SuppressionOptionsValidationOptions>,
    ) -> Self {
        self.0.set("ValidationOptions", value);
        self
    }
}

/// `SuppressionOptionsValidationOptions` of `AWS::SES::ConfigurationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SuppressionOptionsValidationOptions(Properties);

properties! { SuppressionOptionsValidationOptions }

impl SuppressionOptionsValidationOptions {
    /// `ConditionThreshold`: `SuppressionOptionsValidationOptionsConditionThreshold`. Required.
    #[track_caller]
    pub fn condition_threshold(
        mut self,
        value: impl IntoValue<SuppressionOptionsValidationOptionsConditionThreshold>,
    ) -> Self {
        self.0.set("ConditionThreshold", value);
        self
    }
}

/// `SuppressionOptionsValidationOptionsConditionThreshold` of `AWS::SES::ConfigurationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SuppressionOptionsValidationOptionsConditionThreshold(Properties);

properties! { SuppressionOptionsValidationOptionsConditionThreshold }

impl SuppressionOptionsValidationOptionsConditionThreshold {
    /// `ConditionThresholdEnabled`: string, pattern `ENABLED|DISABLED`. Required.
    #[track_caller]
    pub fn condition_threshold_enabled(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConditionThresholdEnabled", value);
        self
    }

    /// `OverallConfidenceThreshold`: `SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold`.
    #[track_caller]
    pub fn overall_confidence_threshold(
        mut self,
        value: impl IntoValue<
            SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold,
        >,
    ) -> Self {
        self.0.set("OverallConfidenceThreshold", value);
        self
    }
}

/// `SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold` of `AWS::SES::ConfigurationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold(
    Properties,
);

properties! { SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold }

impl SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold {
    /// `ConfidenceVerdictThreshold`: string, pattern `MEDIUM|HIGH|MANAGED`. Required.
    #[track_caller]
    pub fn confidence_verdict_threshold(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfidenceVerdictThreshold", value);
        self
    }
}

/// `Tag` of `AWS::SES::ConfigurationSet`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TrackingOptions` of `AWS::SES::ConfigurationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrackingOptions(Properties);

properties! { TrackingOptions }

impl TrackingOptions {
    /// `CustomRedirectDomain`: string.
    #[track_caller]
    pub fn custom_redirect_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomRedirectDomain", value);
        self
    }

    /// `HttpsPolicy`: string, pattern `REQUIRE|REQUIRE_OPEN_ONLY|OPTIONAL`.
    #[track_caller]
    pub fn https_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HttpsPolicy", value);
        self
    }
}

/// `VdmOptions` of `AWS::SES::ConfigurationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct VdmOptions(Properties);

properties! { VdmOptions }

impl VdmOptions {
    /// `DashboardOptions`: `DashboardOptions`.
    #[track_caller]
    pub fn dashboard_options(mut self, value: impl IntoValue<DashboardOptions>) -> Self {
        self.0.set("DashboardOptions", value);
        self
    }

    /// `GuardianOptions`: `GuardianOptions`.
    #[track_caller]
    pub fn guardian_options(mut self, value: impl IntoValue<GuardianOptions>) -> Self {
        self.0.set("GuardianOptions", value);
        self
    }
}
