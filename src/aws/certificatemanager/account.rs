// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CertificateManager::Account` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CertificateManager::Account`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-account.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Account(Body);

resource! { Account "AWS::CertificateManager::Account" }

impl Account {
    /// `ExpiryEventsConfiguration`: `ExpiryEventsConfiguration`. Required.
    #[track_caller]
    pub fn expiry_events_configuration(
        mut self,
        value: impl IntoValue<ExpiryEventsConfiguration>,
    ) -> Self {
        self.0.set("ExpiryEventsConfiguration", value);
        self
    }
}

impl Handle<Account> {
    /// `AccountId`
    #[inline]
    pub fn account_id(&self) -> Value<String> {
        self.attribute("AccountId")
    }
}

/// `ExpiryEventsConfiguration` of `AWS::CertificateManager::Account`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExpiryEventsConfiguration(Properties);

properties! { ExpiryEventsConfiguration }

impl ExpiryEventsConfiguration {
    /// `DaysBeforeExpiry`: integer, 1 to 45.
    #[track_caller]
    pub fn days_before_expiry(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DaysBeforeExpiry", value);
        self
    }
}
