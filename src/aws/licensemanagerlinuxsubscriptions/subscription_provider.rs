// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanagerlinuxsubscriptions-subscriptionprovider.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SubscriptionProvider(Body);

resource! { SubscriptionProvider "AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider" }

impl SubscriptionProvider {
    /// `SecretArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }

    /// `SubscriptionProviderSource`: `SubscriptionProviderSource`. Required. A change replaces the resource.
    #[track_caller]
    pub fn subscription_provider_source(
        mut self,
        value: impl IntoValue<SubscriptionProviderSource>,
    ) -> Self {
        self.0.set("SubscriptionProviderSource", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SubscriptionProvider> {
    /// `LastSuccessfulDataRetrievalTime`
    #[inline]
    pub fn last_successful_data_retrieval_time(&self) -> Value<String> {
        self.attribute("LastSuccessfulDataRetrievalTime")
    }

    /// `SubscriptionProviderArn`
    #[inline]
    pub fn subscription_provider_arn(&self) -> Value<String> {
        self.attribute("SubscriptionProviderArn")
    }

    /// `SubscriptionProviderStatus`
    #[inline]
    pub fn subscription_provider_status(&self) -> Value<String> {
        self.attribute("SubscriptionProviderStatus")
    }

    /// `SubscriptionProviderStatusMessage`
    #[inline]
    pub fn subscription_provider_status_message(&self) -> Value<String> {
        self.attribute("SubscriptionProviderStatusMessage")
    }
}

choice! {
    /// `SubscriptionProviderSource` of `AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider`.
    SubscriptionProviderSource
    RED_HAT "RedHat"
}

/// `Tag` of `AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider`.
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
