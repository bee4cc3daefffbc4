// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppStream::Stack` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppStream::Stack`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stack.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Stack(Body);

resource! { Stack "AWS::AppStream::Stack" }

impl Stack {
    /// `AccessEndpoints`: list of `AccessEndpoint`, 1 to 4 items.
    #[track_caller]
    pub fn access_endpoints(mut self, value: impl IntoValue<ListOf<AccessEndpoint>>) -> Self {
        self.0.set("AccessEndpoints", value);
        self
    }

    /// `AgentAccessConfig`: `AgentAccessConfig`.
    #[track_caller]
    pub fn agent_access_config(mut self, value: impl IntoValue<AgentAccessConfig>) -> Self {
        self.0.set("AgentAccessConfig", value);
        self
    }

    /// `ApplicationSettings`: `ApplicationSettings`.
    #[track_caller]
    pub fn application_settings(mut self, value: impl IntoValue<ApplicationSettings>) -> Self {
        self.0.set("ApplicationSettings", value);
        self
    }

    /// `AttributesToDelete`: list of strings.
    #[track_caller]
    pub fn attributes_to_delete(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AttributesToDelete", value);
        self
    }

    /// `ContentRedirection`: `ContentRedirection`.
    #[track_caller]
    pub fn content_redirection(mut self, value: impl IntoValue<ContentRedirection>) -> Self {
        self.0.set("ContentRedirection", value);
        self
    }

    /// `DeleteStorageConnectors`: boolean.
    #[track_caller]
    pub fn delete_storage_connectors(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeleteStorageConnectors", value);
        self
    }

    /// `Description`: string, at most 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, at most 100 characters.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `EmbedHostDomains`: list of strings, 1 to 20 items.
    #[track_caller]
    pub fn embed_host_domains(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EmbedHostDomains", value);
        self
    }

    /// `FeedbackURL`: string, at most 1000 characters.
    #[track_caller]
    pub fn feedback_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FeedbackURL", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RedirectURL`: string, at most 1000 characters.
    #[track_caller]
    pub fn redirect_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RedirectURL", value);
        self
    }

    /// `StorageConnectors`: list of `StorageConnector`.
    #[track_caller]
    pub fn storage_connectors(mut self, value: impl IntoValue<ListOf<StorageConnector>>) -> Self {
        self.0.set("StorageConnectors", value);
        self
    }

    /// `StreamingExperienceSettings`: `StreamingExperienceSettings`.
    #[track_caller]
    pub fn streaming_experience_settings(
        mut self,
        value: impl IntoValue<StreamingExperienceSettings>,
    ) -> Self {
        self.0.set("StreamingExperienceSettings", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UserSettings`: list of `UserSetting`, at least 1 item.
    #[track_caller]
    pub fn user_settings(mut self, value: impl IntoValue<ListOf<UserSetting>>) -> Self {
        self.0.set("UserSettings", value);
        self
    }
}

impl Handle<Stack> {
    /// `StorageConnectors.*.ResourceIdentifier`
    #[inline]
    pub fn storage_connectors_resource_identifier(&self) -> Value<String> {
        self.attribute("StorageConnectors.*.ResourceIdentifier")
    }
}

/// `AccessEndpoint` of `AWS::AppStream::Stack`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessEndpoint(Properties);

properties! { AccessEndpoint }

impl AccessEndpoint {
    /// `EndpointType`: `AccessEndpointEndpointType`. Required.
    #[track_caller]
    pub fn endpoint_type(mut self, value: impl IntoValue<AccessEndpointEndpointType>) -> Self {
        self.0.set("EndpointType", value);
        self
    }

    /// `VpceId`: string, at least 1 character. Required.
    #[track_caller]
    pub fn vpce_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpceId", value);
        self
    }
}

choice! {
    /// `AccessEndpointEndpointType` of `AWS::AppStream::Stack`.
    AccessEndpointEndpointType
    STREAMING "STREAMING"
}

/// `AgentAccessConfig` of `AWS::AppStream::Stack`.
#[derive(Clone, Default)]
#[must_use]
pub struct AgentAccessConfig(Properties);

properties! { AgentAccessConfig }

impl AgentAccessConfig {
    /// `S3BucketArn`: string.
    #[track_caller]
    pub fn s3_bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3BucketArn", value);
        self
    }

    /// `ScreenImageFormat`: `AgentAccessConfigScreenImageFormat`. Required.
    #[track_caller]
    pub fn screen_image_format(
        mut self,
        value: impl IntoValue<AgentAccessConfigScreenImageFormat>,
    ) -> Self {
        self.0.set("ScreenImageFormat", value);
        self
    }

    /// `ScreenResolution`: `AgentAccessConfigScreenResolution`. Required.
    #[track_caller]
    pub fn screen_resolution(
        mut self,
        value: impl IntoValue<AgentAccessConfigScreenResolution>,
    ) -> Self {
        self.0.set("ScreenResolution", value);
        self
    }

    /// `ScreenshotsUploadEnabled`: boolean.
    #[track_caller]
    pub fn screenshots_upload_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ScreenshotsUploadEnabled", value);
        self
    }

    /// `Settings`: list of `AgentAccessSetting`, at least 1 item. Required.
    #[track_caller]
    pub fn settings(mut self, value: impl IntoValue<ListOf<AgentAccessSetting>>) -> Self {
        self.0.set("Settings", value);
        self
    }

    /// `UserControlMode`: `AgentAccessConfigUserControlMode`.
    #[track_caller]
    pub fn user_control_mode(
        mut self,
        value: impl IntoValue<AgentAccessConfigUserControlMode>,
    ) -> Self {
        self.0.set("UserControlMode", value);
        self
    }
}

choice! {
    /// `AgentAccessConfigScreenImageFormat` of `AWS::AppStream::Stack`.
    AgentAccessConfigScreenImageFormat
    JPEG "JPEG"
    PNG "PNG"
}

choice! {
    /// `AgentAccessConfigScreenResolution` of `AWS::AppStream::Stack`.
    AgentAccessConfigScreenResolution
    W_1280X_H_720 "W_1280xH_720"
}

choice! {
    /// `AgentAccessConfigUserControlMode` of `AWS::AppStream::Stack`.
    AgentAccessConfigUserControlMode
    DISABLED "DISABLED"
    VIEW_ONLY "VIEW_ONLY"
    VIEW_STOP "VIEW_STOP"
}

/// `AgentAccessSetting` of `AWS::AppStream::Stack`.
#[derive(Clone, Default)]
#[must_use]
pub struct AgentAccessSetting(Properties);

properties! { AgentAccessSetting }

impl AgentAccessSetting {
    /// `AgentAction`: `AgentAccessSettingAgentAction`. Required.
    #[track_caller]
    pub fn agent_action(mut self, value: impl IntoValue<AgentAccessSettingAgentAction>) -> Self {
        self.0.set("AgentAction", value);
        self
    }

    /// `Permission`: `AgentAccessSettingPermission`. Required.
    #[track_caller]
    pub fn permission(mut self, value: impl IntoValue<AgentAccessSettingPermission>) -> Self {
        self.0.set("Permission", value);
        self
    }
}

choice! {
    /// `AgentAccessSettingAgentAction` of `AWS::AppStream::Stack`.
    AgentAccessSettingAgentAction
    COMPUTER_INPUT "COMPUTER_INPUT"
    COMPUTER_VISION "COMPUTER_VISION"
    FORWARD_MCP_TOOLS "FORWARD_MCP_TOOLS"
}

choice! {
    /// `AgentAccessSettingPermission` of `AWS::AppStream::Stack`.
    AgentAccessSettingPermission
    DISABLED "DISABLED"
    ENABLED "ENABLED"
}

/// `ApplicationSettings` of `AWS::AppStream::Stack`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationSettings(Properties);

properties! { ApplicationSettings }

impl ApplicationSettings {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `SettingsGroup`: string, at most 100 characters.
    #[track_caller]
    pub fn settings_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SettingsGroup", value);
        self
    }
}

/// `ContentRedirection` of `AWS::AppStream::Stack`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContentRedirection(Properties);

properties! { ContentRedirection }

impl ContentRedirection {
    /// `HostToClient`: `UrlRedirectionConfig`.
    #[track_caller]
    pub fn host_to_client(mut self, value: impl IntoValue<UrlRedirectionConfig>) -> Self {
        self.0.set("HostToClient", value);
        self
    }
}

/// `StorageConnector` of `AWS::AppStream::Stack`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageConnector(Properties);

properties! { StorageConnector }

impl StorageConnector {
    /// `ConnectorType`: `StorageConnectorConnectorType`. Required.
    #[track_caller]
    pub fn connector_type(mut self, value: impl IntoValue<StorageConnectorConnectorType>) -> Self {
        self.0.set("ConnectorType", value);
        self
    }

    /// `Domains`: list of strings, at most 50 items.
    #[track_caller]
    pub fn domains(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Domains", value);
        self
    }
}

choice! {
    /// `StorageConnectorConnectorType` of `AWS::AppStream::Stack`.
    StorageConnectorConnectorType
    GOOGLE_DRIVE "GOOGLE_DRIVE"
    HOMEFOLDERS "HOMEFOLDERS"
    ONE_DRIVE "ONE_DRIVE"
}

/// `StreamingExperienceSettings` of `AWS::AppStream::Stack`.
#[derive(Clone, Default)]
#[must_use]
pub struct StreamingExperienceSettings(Properties);

properties! { StreamingExperienceSettings }

impl StreamingExperienceSettings {
    /// `PreferredProtocol`: `StreamingExperienceSettingsPreferredProtocol`.
    #[track_caller]
    pub fn preferred_protocol(
        mut self,
        value: impl IntoValue<StreamingExperienceSettingsPreferredProtocol>,
    ) -> Self {
        self.0.set("PreferredProtocol", value);
        self
    }
}

choice! {
    /// `StreamingExperienceSettingsPreferredProtocol` of `AWS::AppStream::Stack`.
    StreamingExperienceSettingsPreferredProtocol
    TCP "TCP"
    UDP "UDP"
}

/// `Tag` of `AWS::AppStream::Stack`.
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

/// `UrlRedirectionConfig` of `AWS::AppStream::Stack`.
#[derive(Clone, Default)]
#[must_use]
pub struct UrlRedirectionConfig(Properties);

properties! { UrlRedirectionConfig }

impl UrlRedirectionConfig {
    /// `AllowedUrls`: list of strings, at most 100 items.
    #[track_caller]
    pub fn allowed_urls(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedUrls", value);
        self
    }

    /// `DeniedUrls`: list of strings, at most 100 items.
    #[track_caller]
    pub fn denied_urls(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DeniedUrls", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `UserSetting` of `AWS::AppStream::Stack`.
#[derive(Clone, Default)]
#[must_use]
pub struct UserSetting(Properties);

properties! { UserSetting }

impl UserSetting {
    /// `Action`: `UserSettingAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<UserSettingAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `MaximumLength`: integer.
    #[track_caller]
    pub fn maximum_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumLength", value);
        self
    }

    /// `Permission`: `UserSettingPermission`. Required.
    #[track_caller]
    pub fn permission(mut self, value: impl IntoValue<UserSettingPermission>) -> Self {
        self.0.set("Permission", value);
        self
    }
}

choice! {
    /// `UserSettingAction` of `AWS::AppStream::Stack`.
    UserSettingAction
    AUTO_TIME_ZONE_REDIRECTION "AUTO_TIME_ZONE_REDIRECTION"
    CLIPBOARD_COPY_FROM_LOCAL_DEVICE "CLIPBOARD_COPY_FROM_LOCAL_DEVICE"
    CLIPBOARD_COPY_TO_LOCAL_DEVICE "CLIPBOARD_COPY_TO_LOCAL_DEVICE"
    DOMAIN_PASSWORD_SIGNIN "DOMAIN_PASSWORD_SIGNIN"
    DOMAIN_SMART_CARD_SIGNIN "DOMAIN_SMART_CARD_SIGNIN"
    FILE_DOWNLOAD "FILE_DOWNLOAD"
    FILE_UPLOAD "FILE_UPLOAD"
    PRINTING_TO_LOCAL_DEVICE "PRINTING_TO_LOCAL_DEVICE"
}

choice! {
    /// `UserSettingPermission` of `AWS::AppStream::Stack`.
    UserSettingPermission
    DISABLED "DISABLED"
    ENABLED "ENABLED"
}
