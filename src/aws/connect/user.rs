// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::User` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::User`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-user.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct User(Body);

resource! { User "AWS::Connect::User" }

impl User {
    /// `AfterContactWorkConfigs`: list of `AfterContactWorkConfigPerChannel`.
    #[track_caller]
    pub fn after_contact_work_configs(
        mut self,
        value: impl IntoValue<ListOf<AfterContactWorkConfigPerChannel>>,
    ) -> Self {
        self.0.set("AfterContactWorkConfigs", value);
        self
    }

    /// `AutoAcceptConfigs`: list of `AutoAcceptConfig`.
    #[track_caller]
    pub fn auto_accept_configs(mut self, value: impl IntoValue<ListOf<AutoAcceptConfig>>) -> Self {
        self.0.set("AutoAcceptConfigs", value);
        self
    }

    /// `DirectoryUserId`: string.
    #[track_caller]
    pub fn directory_user_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DirectoryUserId", value);
        self
    }

    /// `HierarchyGroupArn`: string.
    #[track_caller]
    pub fn hierarchy_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HierarchyGroupArn", value);
        self
    }

    /// `IdentityInfo`: `UserIdentityInfo`.
    #[track_caller]
    pub fn identity_info(mut self, value: impl IntoValue<UserIdentityInfo>) -> Self {
        self.0.set("IdentityInfo", value);
        self
    }

    /// `InstanceArn`: string, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `Password`: string, pattern `^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[a-zA-Z\d\S]{8,64}$`.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `PersistentConnectionConfigs`: list of `PersistentConnectionConfig`.
    #[track_caller]
    pub fn persistent_connection_configs(
        mut self,
        value: impl IntoValue<ListOf<PersistentConnectionConfig>>,
    ) -> Self {
        self.0.set("PersistentConnectionConfigs", value);
        self
    }

    /// `PhoneConfig`: `UserPhoneConfig`.
    #[track_caller]
    pub fn phone_config(mut self, value: impl IntoValue<UserPhoneConfig>) -> Self {
        self.0.set("PhoneConfig", value);
        self
    }

    /// `PhoneNumberConfigs`: list of `PhoneNumberConfig`.
    #[track_caller]
    pub fn phone_number_configs(
        mut self,
        value: impl IntoValue<ListOf<PhoneNumberConfig>>,
    ) -> Self {
        self.0.set("PhoneNumberConfigs", value);
        self
    }

    /// `RoutingProfileArn`: string. Required.
    #[track_caller]
    pub fn routing_profile_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RoutingProfileArn", value);
        self
    }

    /// `SecurityProfileArns`: list of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn security_profile_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SecurityProfileArns", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UserProficiencies`: list of `UserProficiency`.
    #[track_caller]
    pub fn user_proficiencies(mut self, value: impl IntoValue<ListOf<UserProficiency>>) -> Self {
        self.0.set("UserProficiencies", value);
        self
    }

    /// `Username`: string, 1 to 64 characters, pattern `[a-zA-Z0-9\_\-\.\@]+`. Required.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }

    /// `VoiceEnhancementConfigs`: list of `VoiceEnhancementConfig`.
    #[track_caller]
    pub fn voice_enhancement_configs(
        mut self,
        value: impl IntoValue<ListOf<VoiceEnhancementConfig>>,
    ) -> Self {
        self.0.set("VoiceEnhancementConfigs", value);
        self
    }
}

impl Handle<User> {
    /// `UserArn`
    #[inline]
    pub fn user_arn(&self) -> Value<String> {
        self.attribute("UserArn")
    }
}

/// `AfterContactWorkConfig` of `AWS::Connect::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct AfterContactWorkConfig(Properties);

properties! { AfterContactWorkConfig }

impl AfterContactWorkConfig {
    /// `AfterContactWorkMode`: `AfterContactWorkMode`.
    #[track_caller]
    pub fn after_contact_work_mode(mut self, value: impl IntoValue<AfterContactWorkMode>) -> Self {
        self.0.set("AfterContactWorkMode", value);
        self
    }

    /// `AfterContactWorkTimeLimit`: integer, at least 0.
    #[track_caller]
    pub fn after_contact_work_time_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AfterContactWorkTimeLimit", value);
        self
    }
}

/// `AfterContactWorkConfigPerChannel` of `AWS::Connect::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct AfterContactWorkConfigPerChannel(Properties);

properties! { AfterContactWorkConfigPerChannel }

impl AfterContactWorkConfigPerChannel {
    /// `AfterContactWorkConfig`: `AfterContactWorkConfig`. Required.
    #[track_caller]
    pub fn after_contact_work_config(
        mut self,
        value: impl IntoValue<AfterContactWorkConfig>,
    ) -> Self {
        self.0.set("AfterContactWorkConfig", value);
        self
    }

    /// `AgentFirstCallbackAfterContactWorkConfig`: `AfterContactWorkConfig`.
    #[track_caller]
    pub fn agent_first_callback_after_contact_work_config(
        mut self,
        value: impl IntoValue<AfterContactWorkConfig>,
    ) -> Self {
        self.0
            .set("AgentFirstCallbackAfterContactWorkConfig", value);
        self
    }

    /// `Channel`: `Channel`. Required.
    #[track_caller]
    pub fn channel(mut self, value: impl IntoValue<Channel>) -> Self {
        self.0.set("Channel", value);
        self
    }
}

choice! {
    /// `AfterContactWorkMode` of `AWS::Connect::User`.
    AfterContactWorkMode
    ON "ON"
    OFF "OFF"
    ON_DEMAND "ON_DEMAND"
}

/// `AutoAcceptConfig` of `AWS::Connect::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoAcceptConfig(Properties);

properties! { AutoAcceptConfig }

impl AutoAcceptConfig {
    /// `AgentFirstCallbackAutoAccept`: boolean.
    #[track_caller]
    pub fn agent_first_callback_auto_accept(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AgentFirstCallbackAutoAccept", value);
        self
    }

    /// `AutoAccept`: boolean. Required.
    #[track_caller]
    pub fn auto_accept(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoAccept", value);
        self
    }

    /// `Channel`: `Channel`. Required.
    #[track_caller]
    pub fn channel(mut self, value: impl IntoValue<Channel>) -> Self {
        self.0.set("Channel", value);
        self
    }
}

choice! {
    /// `Channel` of `AWS::Connect::User`.
    Channel
    VOICE "VOICE"
    CHAT "CHAT"
    TASK "TASK"
    EMAIL "EMAIL"
}

/// `PersistentConnectionConfig` of `AWS::Connect::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct PersistentConnectionConfig(Properties);

properties! { PersistentConnectionConfig }

impl PersistentConnectionConfig {
    /// `Channel`: `Channel`. Required.
    #[track_caller]
    pub fn channel(mut self, value: impl IntoValue<Channel>) -> Self {
        self.0.set("Channel", value);
        self
    }

    /// `PersistentConnection`: boolean. Required.
    #[track_caller]
    pub fn persistent_connection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PersistentConnection", value);
        self
    }
}

/// `PhoneNumberConfig` of `AWS::Connect::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct PhoneNumberConfig(Properties);

properties! { PhoneNumberConfig }

impl PhoneNumberConfig {
    /// `Channel`: `Channel`. Required.
    #[track_caller]
    pub fn channel(mut self, value: impl IntoValue<Channel>) -> Self {
        self.0.set("Channel", value);
        self
    }

    /// `PhoneNumber`: string.
    #[track_caller]
    pub fn phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PhoneNumber", value);
        self
    }

    /// `PhoneType`: `PhoneType`. Required.
    #[track_caller]
    pub fn phone_type(mut self, value: impl IntoValue<PhoneType>) -> Self {
        self.0.set("PhoneType", value);
        self
    }
}

choice! {
    /// `PhoneType` of `AWS::Connect::User`.
    PhoneType
    SOFT_PHONE "SOFT_PHONE"
    DESK_PHONE "DESK_PHONE"
}

/// `Tag` of `AWS::Connect::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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

/// `UserIdentityInfo` of `AWS::Connect::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct UserIdentityInfo(Properties);

properties! { UserIdentityInfo }

impl UserIdentityInfo {
    /// `Email`: string.
    #[track_caller]
    pub fn email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Email", value);
        self
    }

    /// `FirstName`: string, at most 255 characters.
    #[track_caller]
    pub fn first_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FirstName", value);
        self
    }

    /// `LastName`: string, at most 300 characters.
    #[track_caller]
    pub fn last_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LastName", value);
        self
    }

    /// `Mobile`: string, pattern `^\+[1-9]\d{1,14}$`.
    #[track_caller]
    pub fn mobile(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Mobile", value);
        self
    }

    /// `SecondaryEmail`: string, pattern `(?=^.{0,265}$)[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\.[a-zA-Z]{2,63}`.
    #[track_caller]
    pub fn secondary_email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecondaryEmail", value);
        self
    }
}

/// `UserPhoneConfig` of `AWS::Connect::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct UserPhoneConfig(Properties);

properties! { UserPhoneConfig }

impl UserPhoneConfig {
    /// `AfterContactWorkTimeLimit`: integer, at least 0.
    #[track_caller]
    pub fn after_contact_work_time_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AfterContactWorkTimeLimit", value);
        self
    }

    /// `AutoAccept`: boolean.
    #[track_caller]
    pub fn auto_accept(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoAccept", value);
        self
    }

    /// `DeskPhoneNumber`: string.
    #[track_caller]
    pub fn desk_phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeskPhoneNumber", value);
        self
    }

    /// `PersistentConnection`: boolean.
    #[track_caller]
    pub fn persistent_connection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PersistentConnection", value);
        self
    }

    /// `PhoneType`: `PhoneType`.
    #[track_caller]
    pub fn phone_type(mut self, value: impl IntoValue<PhoneType>) -> Self {
        self.0.set("PhoneType", value);
        self
    }
}

/// `UserProficiency` of `AWS::Connect::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct UserProficiency(Properties);

properties! { UserProficiency }

impl UserProficiency {
    /// `AttributeName`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttributeName", value);
        self
    }

    /// `AttributeValue`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn attribute_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttributeValue", value);
        self
    }

    /// `Level`: number, 0 to 10. Required.
    #[track_caller]
    pub fn level(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Level", value);
        self
    }
}

/// `VoiceEnhancementConfig` of `AWS::Connect::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct VoiceEnhancementConfig(Properties);

properties! { VoiceEnhancementConfig }

impl VoiceEnhancementConfig {
    /// `Channel`: `Channel`. Required.
    #[track_caller]
    pub fn channel(mut self, value: impl IntoValue<Channel>) -> Self {
        self.0.set("Channel", value);
        self
    }

    /// `VoiceEnhancementMode`: `VoiceEnhancementMode`. Required.
    #[track_caller]
    pub fn voice_enhancement_mode(mut self, value: impl IntoValue<VoiceEnhancementMode>) -> Self {
        self.0.set("VoiceEnhancementMode", value);
        self
    }
}

choice! {
    /// `VoiceEnhancementMode` of `AWS::Connect::User`.
    VoiceEnhancementMode
    NONE "NONE"
    VOICE_ISOLATION "VOICE_ISOLATION"
    NOISE_SUPPRESSION "NOISE_SUPPRESSION"
}
