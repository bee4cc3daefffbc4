// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LicenseManager::Grant` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::LicenseManager::Grant`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-grant.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Grant(Body);

resource! { Grant "AWS::LicenseManager::Grant" }

impl Grant {
    /// `AllowedOperations`: list of `AllowedOperationsItem`, 1 to 8 items.
    #[track_caller]
    pub fn allowed_operations(
        mut self,
        value: impl IntoValue<ListOf<AllowedOperationsItem>>,
    ) -> Self {
        self.0.set("AllowedOperations", value);
        self
    }

    /// `GrantName`: string.
    #[track_caller]
    pub fn grant_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GrantName", value);
        self
    }

    /// `HomeRegion`: string.
    #[track_caller]
    pub fn home_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HomeRegion", value);
        self
    }

    /// `LicenseArn`: string, at most 2048 characters.
    #[track_caller]
    pub fn license_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LicenseArn", value);
        self
    }

    /// `Principals`: list of strings, 1 item.
    #[track_caller]
    pub fn principals(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Principals", value);
        self
    }

    /// `Status`: `Status`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Grant> {
    /// `GrantArn`
    #[inline]
    pub fn grant_arn(&self) -> Value<String> {
        self.attribute("GrantArn")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<String> {
        self.attribute("Version")
    }
}

choice! {
    /// `AllowedOperationsItem` of `AWS::LicenseManager::Grant`.
    AllowedOperationsItem
    CHECK_IN_LICENSE "CheckInLicense"
    CHECKOUT_BORROW_LICENSE "CheckoutBorrowLicense"
    CHECKOUT_LICENSE "CheckoutLicense"
    CREATE_GRANT "CreateGrant"
    CREATE_TOKEN "CreateToken"
    EXTEND_CONSUMPTION_LICENSE "ExtendConsumptionLicense"
    LIST_PURCHASED_LICENSES "ListPurchasedLicenses"
}

choice! {
    /// `Status` of `AWS::LicenseManager::Grant`.
    Status
    ACTIVE "ACTIVE"
    DELETED "DELETED"
    DISABLED "DISABLED"
    FAILED_WORKFLOW "FAILED_WORKFLOW"
    PENDING_ACCEPT "PENDING_ACCEPT"
    PENDING_DELETE "PENDING_DELETE"
    PENDING_WORKFLOW "PENDING_WORKFLOW"
    REJECTED "REJECTED"
    WORKFLOW_COMPLETED "WORKFLOW_COMPLETED"
}

/// `Tag` of `AWS::LicenseManager::Grant`.
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
