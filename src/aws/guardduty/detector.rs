// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GuardDuty::Detector` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GuardDuty::Detector`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-detector.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Detector(Body);

resource! { Detector "AWS::GuardDuty::Detector" }

impl Detector {
    /// `DataSources`: `CFNDataSourceConfigurations`.
    #[track_caller]
    pub fn data_sources(mut self, value: impl IntoValue<CFNDataSourceConfigurations>) -> Self {
        self.0.set("DataSources", value);
        self
    }

    /// `Enable`: boolean. Required.
    #[track_caller]
    pub fn enable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enable", value);
        self
    }

    /// `Features`: list of `CFNFeatureConfiguration`.
    #[track_caller]
    pub fn features(mut self, value: impl IntoValue<ListOf<CFNFeatureConfiguration>>) -> Self {
        self.0.set("Features", value);
        self
    }

    /// `FindingPublishingFrequency`: `FindingPublishingFrequency`.
    #[track_caller]
    pub fn finding_publishing_frequency(
        mut self,
        value: impl IntoValue<FindingPublishingFrequency>,
    ) -> Self {
        self.0.set("FindingPublishingFrequency", value);
        self
    }

    /// `Tags`: list of `TagItem`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Detector> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `CFNDataSourceConfigurations` of `AWS::GuardDuty::Detector`.
#[derive(Clone, Default)]
#[must_use]
pub struct CFNDataSourceConfigurations(Properties);

properties! { CFNDataSourceConfigurations }

impl CFNDataSourceConfigurations {
    /// `Kubernetes`: `CFNKubernetesConfiguration`.
    #[track_caller]
    pub fn kubernetes(mut self, value: impl IntoValue<CFNKubernetesConfiguration>) -> Self {
        self.0.set("Kubernetes", value);
        self
    }

    /// `MalwareProtection`: `CFNMalwareProtectionConfiguration`.
    #[track_caller]
    pub fn malware_protection(
        mut self,
        value: impl IntoValue<CFNMalwareProtectionConfiguration>,
    ) -> Self {
        self.0.set("MalwareProtection", value);
        self
    }

    /// `S3Logs`: `CFNS3LogsConfiguration`.
    #[track_caller]
    pub fn s3_logs(mut self, value: impl IntoValue<CFNS3LogsConfiguration>) -> Self {
        self.0.set("S3Logs", value);
        self
    }
}

/// `CFNFeatureAdditionalConfiguration` of `AWS::GuardDuty::Detector`.
#[derive(Clone, Default)]
#[must_use]
pub struct CFNFeatureAdditionalConfiguration(Properties);

properties! { CFNFeatureAdditionalConfiguration }

impl CFNFeatureAdditionalConfiguration {
    /// `Name`: `CFNFeatureAdditionalConfigurationName`, 1 to 256 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<CFNFeatureAdditionalConfigurationName>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Status`: `CFNFeatureAdditionalConfigurationStatus`, 1 to 128 characters.
    #[track_caller]
    pub fn status(
        mut self,
        value: impl IntoValue<CFNFeatureAdditionalConfigurationStatus>,
    ) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `CFNFeatureAdditionalConfigurationName` of `AWS::GuardDuty::Detector`.
    CFNFeatureAdditionalConfigurationName
    EC2_AGENT_MANAGEMENT "EC2_AGENT_MANAGEMENT"
    ECS_FARGATE_AGENT_MANAGEMENT "ECS_FARGATE_AGENT_MANAGEMENT"
    EKS_ADDON_MANAGEMENT "EKS_ADDON_MANAGEMENT"
    RDS_DATA_RISK "RDS_DATA_RISK"
}

choice! {
    /// `CFNFeatureAdditionalConfigurationStatus` of `AWS::GuardDuty::Detector`.
    CFNFeatureAdditionalConfigurationStatus
    DISABLED "DISABLED"
    ENABLED "ENABLED"
}

/// `CFNFeatureConfiguration` of `AWS::GuardDuty::Detector`.
#[derive(Clone, Default)]
#[must_use]
pub struct CFNFeatureConfiguration(Properties);

properties! { CFNFeatureConfiguration }

impl CFNFeatureConfiguration {
    /// `AdditionalConfiguration`: list of `CFNFeatureAdditionalConfiguration`.
    #[track_caller]
    pub fn additional_configuration(
        mut self,
        value: impl IntoValue<ListOf<CFNFeatureAdditionalConfiguration>>,
    ) -> Self {
        self.0.set("AdditionalConfiguration", value);
        self
    }

    /// `Name`: `CFNFeatureConfigurationName`, at most 128 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<CFNFeatureConfigurationName>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Status`: `CFNFeatureConfigurationStatus`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<CFNFeatureConfigurationStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `CFNFeatureConfigurationName` of `AWS::GuardDuty::Detector`.
    CFNFeatureConfigurationName
    AI_ANALYST "AI_ANALYST"
    AI_PROTECTION "AI_PROTECTION"
    EBS_MALWARE_PROTECTION "EBS_MALWARE_PROTECTION"
    EKS_AUDIT_LOGS "EKS_AUDIT_LOGS"
    EKS_RUNTIME_MONITORING "EKS_RUNTIME_MONITORING"
    LAMBDA_NETWORK_LOGS "LAMBDA_NETWORK_LOGS"
    RDS_LOGIN_EVENTS "RDS_LOGIN_EVENTS"
    RUNTIME_MONITORING "RUNTIME_MONITORING"
    S3_DATA_EVENTS "S3_DATA_EVENTS"
}

choice! {
    /// `CFNFeatureConfigurationStatus` of `AWS::GuardDuty::Detector`.
    CFNFeatureConfigurationStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `CFNKubernetesAuditLogsConfiguration` of `AWS::GuardDuty::Detector`.
#[derive(Clone, Default)]
#[must_use]
pub struct CFNKubernetesAuditLogsConfiguration(Properties);

properties! { CFNKubernetesAuditLogsConfiguration }

impl CFNKubernetesAuditLogsConfiguration {
    /// `Enable`: boolean. Required.
    #[track_caller]
    pub fn enable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enable", value);
        self
    }
}

/// `CFNKubernetesConfiguration` of `AWS::GuardDuty::Detector`.
#[derive(Clone, Default)]
#[must_use]
pub struct CFNKubernetesConfiguration(Properties);

properties! { CFNKubernetesConfiguration }

impl CFNKubernetesConfiguration {
    /// `AuditLogs`: `CFNKubernetesAuditLogsConfiguration`. Required.
    #[track_caller]
    pub fn audit_logs(
        mut self,
        value: impl IntoValue<CFNKubernetesAuditLogsConfiguration>,
    ) -> Self {
        self.0.set("AuditLogs", value);
        self
    }
}

/// `CFNMalwareProtectionConfiguration` of `AWS::GuardDuty::Detector`.
#[derive(Clone, Default)]
#[must_use]
pub struct CFNMalwareProtectionConfiguration(Properties);

properties! { CFNMalwareProtectionConfiguration }

impl CFNMalwareProtectionConfiguration {
    /// `ScanEc2InstanceWithFindings`: `CFNScanEc2InstanceWithFindingsConfiguration`.
    #[track_caller]
    pub fn scan_ec2_instance_with_findings(
        mut self,
        value: impl IntoValue<CFNScanEc2InstanceWithFindingsConfiguration>,
    ) -> Self {
        self.0.set("ScanEc2InstanceWithFindings", value);
        self
    }
}

/// `CFNS3LogsConfiguration` of `AWS::GuardDuty::Detector`.
#[derive(Clone, Default)]
#[must_use]
pub struct CFNS3LogsConfiguration(Properties);

properties! { CFNS3LogsConfiguration }

impl CFNS3LogsConfiguration {
    /// `Enable`: boolean. Required.
    #[track_caller]
    pub fn enable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enable", value);
        self
    }
}

/// `CFNScanEc2InstanceWithFindingsConfiguration` of `AWS::GuardDuty::Detector`.
#[derive(Clone, Default)]
#[must_use]
pub struct CFNScanEc2InstanceWithFindingsConfiguration(Properties);

properties! { CFNScanEc2InstanceWithFindingsConfiguration }

impl CFNScanEc2InstanceWithFindingsConfiguration {
    /// `EbsVolumes`: boolean.
    #[track_caller]
    pub fn ebs_volumes(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EbsVolumes", value);
        self
    }
}

choice! {
    /// `FindingPublishingFrequency` of `AWS::GuardDuty::Detector`.
    FindingPublishingFrequency
    FIFTEEN_MINUTES "FIFTEEN_MINUTES"
    ONE_HOUR "ONE_HOUR"
    SIX_HOURS "SIX_HOURS"
}

/// `TagItem` of `AWS::GuardDuty::Detector`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagItem(Properties);

properties! { TagItem }

impl TagItem {
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
