// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityLake::SubscriberNotification` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecurityLake::SubscriberNotification`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-subscribernotification.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SubscriberNotification(Body);

resource! { SubscriberNotification "AWS::SecurityLake::SubscriberNotification" }

impl SubscriberNotification {
    /// `NotificationConfiguration`: `NotificationConfiguration`. Required.
    #[track_caller]
    pub fn notification_configuration(
        mut self,
        value: impl IntoValue<NotificationConfiguration>,
    ) -> Self {
        self.0.set("NotificationConfiguration", value);
        self
    }

    /// `SubscriberArn`: string, pattern `^arn:.*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn subscriber_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubscriberArn", value);
        self
    }
}

impl Handle<SubscriberNotification> {
    /// `SubscriberEndpoint`
    #[inline]
    pub fn subscriber_endpoint(&self) -> Value<String> {
        self.attribute("SubscriberEndpoint")
    }
}

/// `HttpsNotificationConfiguration` of `AWS::SecurityLake::SubscriberNotification`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpsNotificationConfiguration(Properties);

properties! { HttpsNotificationConfiguration }

impl HttpsNotificationConfiguration {
    /// `AuthorizationApiKeyName`: string.
    #[track_caller]
    pub fn authorization_api_key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizationApiKeyName", value);
        self
    }

    /// `AuthorizationApiKeyValue`: string.
    #[track_caller]
    pub fn authorization_api_key_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizationApiKeyValue", value);
        self
    }

    /// `Endpoint`: string, pattern `^https?://.+$`. Required.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `HttpMethod`: `HttpsNotificationConfigurationHttpMethod`.
    #[track_caller]
    pub fn http_method(
        mut self,
        value: impl IntoValue<HttpsNotificationConfigurationHttpMethod>,
    ) -> Self {
        self.0.set("HttpMethod", value);
        self
    }

    /// `TargetRoleArn`: `IamRoleArn`, pattern `^arn:.*$`. Required.
    #[track_caller]
    pub fn target_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("TargetRoleArn", value);
        self
    }
}

choice! {
    /// `HttpsNotificationConfigurationHttpMethod` of `AWS::SecurityLake::SubscriberNotification`.
    HttpsNotificationConfigurationHttpMethod
    POST "POST"
    PUT "PUT"
}

/// `NotificationConfiguration` of `AWS::SecurityLake::SubscriberNotification`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationConfiguration(Properties);

properties! { NotificationConfiguration }

impl NotificationConfiguration {
    /// `HttpsNotificationConfiguration`: `HttpsNotificationConfiguration`.
    #[track_caller]
    pub fn https_notification_configuration(
        mut self,
        value: impl IntoValue<HttpsNotificationConfiguration>,
    ) -> Self {
        self.0.set("HttpsNotificationConfiguration", value);
        self
    }

    /// `SqsNotificationConfiguration`: object or string.
    #[track_caller]
    pub fn sqs_notification_configuration(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("SqsNotificationConfiguration", value);
        self
    }
}
