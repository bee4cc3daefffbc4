// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppSync::ChannelNamespace` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppSync::ChannelNamespace`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-channelnamespace.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ChannelNamespace(Body);

resource! { ChannelNamespace "AWS::AppSync::ChannelNamespace" }

impl ChannelNamespace {
    /// `ApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiId", value);
        self
    }

    /// `CodeHandlers`: string, 1 to 32768 characters.
    #[track_caller]
    pub fn code_handlers(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CodeHandlers", value);
        self
    }

    /// `CodeS3Location`: string.
    #[track_caller]
    pub fn code_s3_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CodeS3Location", value);
        self
    }

    /// `HandlerConfigs`: `HandlerConfigs`.
    #[track_caller]
    pub fn handler_configs(mut self, value: impl IntoValue<HandlerConfigs>) -> Self {
        self.0.set("HandlerConfigs", value);
        self
    }

    /// `Name`: string, 1 to 50 characters, pattern `([A-Za-z0-9](?:[A-Za-z0-9\-]{0,48}[A-Za-z0-9])?)`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PublishAuthModes`: list of `AuthMode`.
    #[track_caller]
    pub fn publish_auth_modes(mut self, value: impl IntoValue<ListOf<AuthMode>>) -> Self {
        self.0.set("PublishAuthModes", value);
        self
    }

    /// `SubscribeAuthModes`: list of `AuthMode`.
    #[track_caller]
    pub fn subscribe_auth_modes(mut self, value: impl IntoValue<ListOf<AuthMode>>) -> Self {
        self.0.set("SubscribeAuthModes", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ChannelNamespace> {
    /// `ChannelNamespaceArn`
    #[inline]
    pub fn channel_namespace_arn(&self) -> Value<String> {
        self.attribute("ChannelNamespaceArn")
    }
}

/// `AuthMode` of `AWS::AppSync::ChannelNamespace`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthMode(Properties);

properties! { AuthMode }

impl AuthMode {
    /// `AuthType`: `AuthenticationType`.
    #[track_caller]
    pub fn auth_type(mut self, value: impl IntoValue<AuthenticationType>) -> Self {
        self.0.set("AuthType", value);
        self
    }
}

choice! {
    /// `AuthenticationType` of `AWS::AppSync::ChannelNamespace`.
    AuthenticationType
    AMAZON_COGNITO_USER_POOLS "AMAZON_COGNITO_USER_POOLS"
    AWS_IAM "AWS_IAM"
    API_KEY "API_KEY"
    OPENID_CONNECT "OPENID_CONNECT"
    AWS_LAMBDA "AWS_LAMBDA"
}

choice! {
    /// `HandlerBehavior` of `AWS::AppSync::ChannelNamespace`.
    HandlerBehavior
    CODE "CODE"
    DIRECT "DIRECT"
}

/// `HandlerConfig` of `AWS::AppSync::ChannelNamespace`.
#[derive(Clone, Default)]
#[must_use]
pub struct HandlerConfig(Properties);

properties! { HandlerConfig }

impl HandlerConfig {
    /// `Behavior`: `HandlerBehavior`. Required.
    #[track_caller]
    pub fn behavior(mut self, value: impl IntoValue<HandlerBehavior>) -> Self {
        self.0.set("Behavior", value);
        self
    }

    /// `Integration`: `Integration`. Required.
    #[track_caller]
    pub fn integration(mut self, value: impl IntoValue<Integration>) -> Self {
        self.0.set("Integration", value);
        self
    }
}

/// `HandlerConfigs` of `AWS::AppSync::ChannelNamespace`.
#[derive(Clone, Default)]
#[must_use]
pub struct HandlerConfigs(Properties);

properties! { HandlerConfigs }

impl HandlerConfigs {
    /// `OnPublish`: `HandlerConfig`.
    #[track_caller]
    pub fn on_publish(mut self, value: impl IntoValue<HandlerConfig>) -> Self {
        self.0.set("OnPublish", value);
        self
    }

    /// `OnSubscribe`: `HandlerConfig`.
    #[track_caller]
    pub fn on_subscribe(mut self, value: impl IntoValue<HandlerConfig>) -> Self {
        self.0.set("OnSubscribe", value);
        self
    }
}

/// `Integration` of `AWS::AppSync::ChannelNamespace`.
#[derive(Clone, Default)]
#[must_use]
pub struct Integration(Properties);

properties! { Integration }

impl Integration {
    /// `DataSourceName`: string, 1 to 512 characters, pattern `([_A-Za-z][_0-9A-Za-z]{0,511})?`. Required.
    #[track_caller]
    pub fn data_source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSourceName", value);
        self
    }

    /// `LambdaConfig`: `LambdaConfig`.
    #[track_caller]
    pub fn lambda_config(mut self, value: impl IntoValue<LambdaConfig>) -> Self {
        self.0.set("LambdaConfig", value);
        self
    }
}

choice! {
    /// `InvokeType` of `AWS::AppSync::ChannelNamespace`.
    InvokeType
    REQUEST_RESPONSE "REQUEST_RESPONSE"
    EVENT "EVENT"
}

/// `LambdaConfig` of `AWS::AppSync::ChannelNamespace`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaConfig(Properties);

properties! { LambdaConfig }

impl LambdaConfig {
    /// `InvokeType`: `InvokeType`. Required.
    #[track_caller]
    pub fn invoke_type(mut self, value: impl IntoValue<InvokeType>) -> Self {
        self.0.set("InvokeType", value);
        self
    }
}

/// `Tag` of `AWS::AppSync::ChannelNamespace`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[ a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[\s\w+-=\.:/@]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
