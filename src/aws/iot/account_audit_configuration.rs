// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::AccountAuditConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::format;

/// `AWS::IoT::AccountAuditConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-accountauditconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AccountAuditConfiguration(Body);

resource! { AccountAuditConfiguration "AWS::IoT::AccountAuditConfiguration" }

impl AccountAuditConfiguration {
    /// `AccountId`: string, 12 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }

    /// `AuditCheckConfigurations`: `AuditCheckConfigurations`. Required.
    #[track_caller]
    pub fn audit_check_configurations(
        mut self,
        value: impl IntoValue<AuditCheckConfigurations>,
    ) -> Self {
        self.0.set("AuditCheckConfigurations", value);
        self
    }

    /// `AuditNotificationTargetConfigurations`: `AuditNotificationTargetConfigurations`.
    #[track_caller]
    pub fn audit_notification_target_configurations(
        mut self,
        value: impl IntoValue<AuditNotificationTargetConfigurations>,
    ) -> Self {
        self.0.set("AuditNotificationTargetConfigurations", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `AuditCheckConfiguration` of `AWS::IoT::AccountAuditConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuditCheckConfiguration(Properties);

properties! { AuditCheckConfiguration }

impl AuditCheckConfiguration {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `AuditCheckConfigurations` of `AWS::IoT::AccountAuditConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuditCheckConfigurations(Properties);

properties! { AuditCheckConfigurations }

impl AuditCheckConfigurations {
    /// `AuthenticatedCognitoRoleOverlyPermissiveCheck`: `AuditCheckConfiguration`.
    #[track_caller]
    pub fn authenticated_cognito_role_overly_permissive_check(
        mut self,
        value: impl IntoValue<AuditCheckConfiguration>,
    ) -> Self {
        self.0
            .set("AuthenticatedCognitoRoleOverlyPermissiveCheck", value);
        self
    }

    /// `CaCertificateExpiringCheck`: `AuditCheckConfiguration`.
    #[track_caller]
    pub fn ca_certificate_expiring_check(
        mut self,
        value: impl IntoValue<AuditCheckConfiguration>,
    ) -> Self {
        self.0.set("CaCertificateExpiringCheck", value);
        self
    }

    /// `CaCertificateKeyQualityCheck`: `AuditCheckConfiguration`.
    #[track_caller]
    pub fn ca_certificate_key_quality_check(
        mut self,
        value: impl IntoValue<AuditCheckConfiguration>,
    ) -> Self {
        self.0.set("CaCertificateKeyQualityCheck", value);
        self
    }

    /// `ConflictingClientIdsCheck`: `AuditCheckConfiguration`.
    #[track_caller]
    pub fn conflicting_client_ids_check(
        mut self,
        value: impl IntoValue<AuditCheckConfiguration>,
    ) -> Self {
        self.0.set("ConflictingClientIdsCheck", value);
        self
    }

    /// `DeviceCertificateAgeCheck`: `DeviceCertAgeAuditCheckConfiguration`.
    #[track_caller]
    pub fn device_certificate_age_check(
        mut self,
        value: impl IntoValue<DeviceCertAgeAuditCheckConfiguration>,
    ) -> Self {
        self.0.set("DeviceCertificateAgeCheck", value);
        self
    }

    /// `DeviceCertificateExpiringCheck`: `DeviceCertExpirationAuditCheckConfiguration`.
    #[track_caller]
    pub fn device_certificate_expiring_check(
        mut self,
        value: impl IntoValue<DeviceCertExpirationAuditCheckConfiguration>,
    ) -> Self {
        self.0.set("DeviceCertificateExpiringCheck", value);
        self
    }

    /// `DeviceCertificateKeyQualityCheck`: `AuditCheckConfiguration`.
    #[track_caller]
    pub fn device_certificate_key_quality_check(
        mut self,
        value: impl IntoValue<AuditCheckConfiguration>,
    ) -> Self {
        self.0.set("DeviceCertificateKeyQualityCheck", value);
        self
    }

    /// `DeviceCertificateSharedCheck`: `AuditCheckConfiguration`.
    #[track_caller]
    pub fn device_certificate_shared_check(
        mut self,
        value: impl IntoValue<AuditCheckConfiguration>,
    ) -> Self {
        self.0.set("DeviceCertificateSharedCheck", value);
        self
    }

    /// `IntermediateCaRevokedForActiveDeviceCertificatesCheck`: `AuditCheckConfiguration`.
    #[track_caller]
    pub fn intermediate_ca_revoked_for_active_device_certificates_check(
        mut self,
        value: impl IntoValue<AuditCheckConfiguration>,
    ) -> Self {
        self.0.set(
            "IntermediateCaRevokedForActiveDeviceCertificatesCheck",
            value,
        );
        self
    }

    /// `IoTPolicyPotentialMisConfigurationCheck`: `AuditCheckConfiguration`.
    #[track_caller]
    pub fn iot_policy_potential_mis_configuration_check(
        mut self,
        value: impl IntoValue<AuditCheckConfiguration>,
    ) -> Self {
        self.0.set("IoTPolicyPotentialMisConfigurationCheck", value);
        self
    }

    /// `IotPolicyOverlyPermissiveCheck`: `AuditCheckConfiguration`.
    #[track_caller]
    pub fn iot_policy_overly_permissive_check(
        mut self,
        value: impl IntoValue<AuditCheckConfiguration>,
    ) -> Self {
        self.0.set("IotPolicyOverlyPermissiveCheck", value);
        self
    }

    /// `IotRoleAliasAllowsAccessToUnusedServicesCheck`: `AuditCheckConfiguration`.
    #[track_caller]
    pub fn iot_role_alias_allows_access_to_unused_services_check(
        mut self,
        value: impl IntoValue<AuditCheckConfiguration>,
    ) -> Self {
        self.0
            .set("IotRoleAliasAllowsAccessToUnusedServicesCheck", value);
        self
    }

    /// `IotRoleAliasOverlyPermissiveCheck`: `AuditCheckConfiguration`.
    #[track_caller]
    pub fn iot_role_alias_overly_permissive_check(
        mut self,
        value: impl IntoValue<AuditCheckConfiguration>,
    ) -> Self {
        self.0.set("IotRoleAliasOverlyPermissiveCheck", value);
        self
    }

    /// `LoggingDisabledCheck`: `AuditCheckConfiguration`.
    #[track_caller]
    pub fn logging_disabled_check(
        mut self,
        value: impl IntoValue<AuditCheckConfiguration>,
    ) -> Self {
        self.0.set("LoggingDisabledCheck", value);
        self
    }

    /// `RevokedCaCertificateStillActiveCheck`: `AuditCheckConfiguration`.
    #[track_caller]
    pub fn revoked_ca_certificate_still_active_check(
        mut self,
        value: impl IntoValue<AuditCheckConfiguration>,
    ) -> Self {
        self.0.set("RevokedCaCertificateStillActiveCheck", value);
        self
    }

    /// `RevokedDeviceCertificateStillActiveCheck`: `AuditCheckConfiguration`.
    #[track_caller]
    pub fn revoked_device_certificate_still_active_check(
        mut self,
        value: impl IntoValue<AuditCheckConfiguration>,
    ) -> Self {
        self.0
            .set("RevokedDeviceCertificateStillActiveCheck", value);
        self
    }

    /// `UnauthenticatedCognitoRoleOverlyPermissiveCheck`: `AuditCheckConfiguration`.
    #[track_caller]
    pub fn unauthenticated_cognito_role_overly_permissive_check(
        mut self,
        value: impl IntoValue<AuditCheckConfiguration>,
    ) -> Self {
        self.0
            .set("UnauthenticatedCognitoRoleOverlyPermissiveCheck", value);
        self
    }
}

/// `AuditNotificationTarget` of `AWS::IoT::AccountAuditConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuditNotificationTarget(Properties);

properties! { AuditNotificationTarget }

impl AuditNotificationTarget {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `TargetArn`: string, at most 2048 characters.
    #[track_caller]
    pub fn target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetArn", value);
        self
    }
}

/// `AuditNotificationTargetConfigurations` of `AWS::IoT::AccountAuditConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuditNotificationTargetConfigurations(Properties);

properties! { AuditNotificationTargetConfigurations }

impl AuditNotificationTargetConfigurations {
    /// `Sns`: `AuditNotificationTarget`.
    #[track_caller]
    pub fn sns(mut self, value: impl IntoValue<AuditNotificationTarget>) -> Self {
        self.0.set("Sns", value);
        self
    }
}

/// `CertAgeCheckCustomConfiguration` of `AWS::IoT::AccountAuditConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct CertAgeCheckCustomConfiguration(Properties);

properties! { CertAgeCheckCustomConfiguration }

impl CertAgeCheckCustomConfiguration {
    /// `CertAgeThresholdInDays`: string, 1 to 64 characters.
    #[track_caller]
    pub fn cert_age_threshold_in_days(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertAgeThresholdInDays", value);
        self
    }
}

/// `CertExpirationCheckCustomConfiguration` of `AWS::IoT::AccountAuditConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct CertExpirationCheckCustomConfiguration(Properties);

properties! { CertExpirationCheckCustomConfiguration }

impl CertExpirationCheckCustomConfiguration {
    /// `CertExpirationThresholdInDays`: string, 1 to 64 characters.
    #[track_caller]
    pub fn cert_expiration_threshold_in_days(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertExpirationThresholdInDays", value);
        self
    }
}

/// `DeviceCertAgeAuditCheckConfiguration` of `AWS::IoT::AccountAuditConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeviceCertAgeAuditCheckConfiguration(Properties);

properties! { DeviceCertAgeAuditCheckConfiguration }

impl DeviceCertAgeAuditCheckConfiguration {
    /// `Configuration`: `CertAgeCheckCustomConfiguration`.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<CertAgeCheckCustomConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `DeviceCertExpirationAuditCheckConfiguration` of `AWS::IoT::AccountAuditConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeviceCertExpirationAuditCheckConfiguration(Properties);

properties! { DeviceCertExpirationAuditCheckConfiguration }

impl DeviceCertExpirationAuditCheckConfiguration {
    /// `Configuration`: `CertExpirationCheckCustomConfiguration`.
    #[track_caller]
    pub fn configuration(
        mut self,
        value: impl IntoValue<CertExpirationCheckCustomConfiguration>,
    ) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}
