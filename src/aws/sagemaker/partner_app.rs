// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::PartnerApp` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::PartnerApp`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-partnerapp.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PartnerApp(Body);

resource! { PartnerApp "AWS::SageMaker::PartnerApp" }

impl PartnerApp {
    /// `AppVersion`: string, 1 to 64 characters.
    #[track_caller]
    pub fn app_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppVersion", value);
        self
    }

    /// `ApplicationConfig`: `PartnerAppConfig`.
    #[track_caller]
    pub fn application_config(mut self, value: impl IntoValue<PartnerAppConfig>) -> Self {
        self.0.set("ApplicationConfig", value);
        self
    }

    /// `AuthType`: `AuthType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn auth_type(mut self, value: impl IntoValue<AuthType>) -> Self {
        self.0.set("AuthType", value);
        self
    }

    /// `ClientToken`: string, 1 to 36 characters, pattern `^[a-zA-Z0-9-]+$`. Deprecated.
    #[track_caller]
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientToken", value);
        self
    }

    /// `EnableAutoMinorVersionUpgrade`: boolean.
    #[track_caller]
    pub fn enable_auto_minor_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableAutoMinorVersionUpgrade", value);
        self
    }

    /// `EnableIamSessionBasedIdentity`: boolean.
    #[track_caller]
    pub fn enable_iam_session_based_identity(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableIamSessionBasedIdentity", value);
        self
    }

    /// `ExecutionRoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, at most 2048 characters, pattern `.*`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `MaintenanceConfig`: `PartnerAppMaintenanceConfig`.
    #[track_caller]
    pub fn maintenance_config(
        mut self,
        value: impl IntoValue<PartnerAppMaintenanceConfig>,
    ) -> Self {
        self.0.set("MaintenanceConfig", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Tier`: string, 1 to 64 characters, pattern `^(?!\s*$).+$`. Required.
    #[track_caller]
    pub fn tier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Tier", value);
        self
    }

    /// `Type`: `Type`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<PartnerApp> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `BaseUrl`
    #[inline]
    pub fn base_url(&self) -> Value<String> {
        self.attribute("BaseUrl")
    }

    /// `CurrentVersionEolDate`
    #[inline]
    pub fn current_version_eol_date(&self) -> Value<String> {
        self.attribute("CurrentVersionEolDate")
    }
}

choice! {
    /// `AuthType` of `AWS::SageMaker::PartnerApp`.
    AuthType
    IAM "IAM"
}

/// `PartnerAppConfig` of `AWS::SageMaker::PartnerApp`.
#[derive(Clone, Default)]
#[must_use]
pub struct PartnerAppConfig(Properties);

properties! { PartnerAppConfig }

impl PartnerAppConfig {
    /// `AdminUsers`: list of strings, at most 5 items.
    #[track_caller]
    pub fn admin_users(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AdminUsers", value);
        self
    }

    /// `Arguments`: map of strings, at most 5 entries.
    #[track_caller]
    pub fn arguments(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Arguments", value);
        self
    }
}

/// `PartnerAppMaintenanceConfig` of `AWS::SageMaker::PartnerApp`.
#[derive(Clone, Default)]
#[must_use]
pub struct PartnerAppMaintenanceConfig(Properties);

properties! { PartnerAppMaintenanceConfig }

impl PartnerAppMaintenanceConfig {
    /// `MaintenanceWindowStart`: string, at most 9 characters, pattern `(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\d|2[0-3]):([0-5]\d)`. Required.
    #[track_caller]
    pub fn maintenance_window_start(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaintenanceWindowStart", value);
        self
    }
}

/// `Tag` of `AWS::SageMaker::PartnerApp`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `Type` of `AWS::SageMaker::PartnerApp`.
    Type
    LAKERA_GUARD "lakera-guard"
    COMET "comet"
    DEEPCHECKS_LLM_EVALUATION "deepchecks-llm-evaluation"
    FIDDLER "fiddler"
}
