// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QuickSight::DLPSetting` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QuickSight::DLPSetting`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dlpsetting.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DLPSetting(Body);

resource! { DLPSetting "AWS::QuickSight::DLPSetting" }

impl DLPSetting {
    /// `AwsAccountId`: string, 12 characters, pattern `^[0-9]{12}$`. A change replaces the resource.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }

    /// `DlpSettingId`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9\-_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn dlp_setting_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DlpSettingId", value);
        self
    }

    /// `Enabled`: boolean, default false. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[A-Za-z0-9](?:[\w- &]*[A-Za-z0-9])?$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ProviderConfig`: `ProviderConfig`. Required.
    #[track_caller]
    pub fn provider_config(mut self, value: impl IntoValue<ProviderConfig>) -> Self {
        self.0.set("ProviderConfig", value);
        self
    }

    /// `ProviderOutageAction`: `DlpAction`. Required.
    #[track_caller]
    pub fn provider_outage_action(mut self, value: impl IntoValue<DlpAction>) -> Self {
        self.0.set("ProviderOutageAction", value);
        self
    }

    /// `ProviderType`: `DlpProviderType`. Required.
    #[track_caller]
    pub fn provider_type(mut self, value: impl IntoValue<DlpProviderType>) -> Self {
        self.0.set("ProviderType", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DLPSetting> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

choice! {
    /// `DlpAction` of `AWS::QuickSight::DLPSetting`.
    DlpAction
    ALLOW "ALLOW"
    WARN "WARN"
    BLOCK "BLOCK"
}

choice! {
    /// `DlpProviderType` of `AWS::QuickSight::DLPSetting`.
    DlpProviderType
    MICROSOFT_PURVIEW "MICROSOFT_PURVIEW"
}

/// `LabelActionMapping` of `AWS::QuickSight::DLPSetting`.
#[derive(Clone, Default)]
#[must_use]
pub struct LabelActionMapping(Properties);

properties! { LabelActionMapping }

impl LabelActionMapping {
    /// `Action`: `DlpAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<DlpAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `LabelId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn label_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LabelId", value);
        self
    }

    /// `LabelName`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn label_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LabelName", value);
        self
    }
}

/// `MicrosoftPurviewCredentials` of `AWS::QuickSight::DLPSetting`.
#[derive(Clone, Default)]
#[must_use]
pub struct MicrosoftPurviewCredentials(Properties);

properties! { MicrosoftPurviewCredentials }

impl MicrosoftPurviewCredentials {
    /// `SecretArn`: string, pattern `^arn:aws(-[\w]+)*:secretsmanager:[a-z0-9\-]+:\d{12}:secret:.+$`. Required.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }
}

/// `MicrosoftPurviewProviderConfig` of `AWS::QuickSight::DLPSetting`.
#[derive(Clone, Default)]
#[must_use]
pub struct MicrosoftPurviewProviderConfig(Properties);

properties! { MicrosoftPurviewProviderConfig }

impl MicrosoftPurviewProviderConfig {
    /// `Credentials`: `MicrosoftPurviewCredentials`. Required.
    #[track_caller]
    pub fn credentials(mut self, value: impl IntoValue<MicrosoftPurviewCredentials>) -> Self {
        self.0.set("Credentials", value);
        self
    }

    /// `LabelActionMappings`: list of `LabelActionMapping`, at most 100 items. Required.
    #[track_caller]
    pub fn label_action_mappings(
        mut self,
        value: impl IntoValue<ListOf<LabelActionMapping>>,
    ) -> Self {
        self.0.set("LabelActionMappings", value);
        self
    }

    /// `UnmappedAction`: `DlpAction`. Required.
    #[track_caller]
    pub fn unmapped_action(mut self, value: impl IntoValue<DlpAction>) -> Self {
        self.0.set("UnmappedAction", value);
        self
    }
}

/// `ProviderConfig` of `AWS::QuickSight::DLPSetting`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProviderConfig(Properties);

properties! { ProviderConfig }

impl ProviderConfig {
    /// `MicrosoftPurview`: `MicrosoftPurviewProviderConfig`.
    #[track_caller]
    pub fn microsoft_purview(
        mut self,
        value: impl IntoValue<MicrosoftPurviewProviderConfig>,
    ) -> Self {
        self.0.set("MicrosoftPurview", value);
        self
    }
}

/// `Tag` of `AWS::QuickSight::DLPSetting`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
