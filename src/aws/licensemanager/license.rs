// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LicenseManager::License` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::LicenseManager::License`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-license.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct License(Body);

resource! { License "AWS::LicenseManager::License" }

impl License {
    /// `Beneficiary`: string. Required.
    #[track_caller]
    pub fn beneficiary(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Beneficiary", value);
        self
    }

    /// `ConsumptionConfiguration`: `ConsumptionConfiguration`. Required.
    #[track_caller]
    pub fn consumption_configuration(
        mut self,
        value: impl IntoValue<ConsumptionConfiguration>,
    ) -> Self {
        self.0.set("ConsumptionConfiguration", value);
        self
    }

    /// `Entitlements`: list of `Entitlement`. Required.
    #[track_caller]
    pub fn entitlements(mut self, value: impl IntoValue<ListOf<Entitlement>>) -> Self {
        self.0.set("Entitlements", value);
        self
    }

    /// `HomeRegion`: string. Required.
    #[track_caller]
    pub fn home_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HomeRegion", value);
        self
    }

    /// `Issuer`: `IssuerData`. Required.
    #[track_caller]
    pub fn issuer(mut self, value: impl IntoValue<IssuerData>) -> Self {
        self.0.set("Issuer", value);
        self
    }

    /// `LicenseMetadata`: list of `Metadata`.
    #[track_caller]
    pub fn license_metadata(mut self, value: impl IntoValue<ListOf<Metadata>>) -> Self {
        self.0.set("LicenseMetadata", value);
        self
    }

    /// `LicenseName`: string. Required.
    #[track_caller]
    pub fn license_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LicenseName", value);
        self
    }

    /// `ProductName`: string. Required.
    #[track_caller]
    pub fn product_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProductName", value);
        self
    }

    /// `ProductSKU`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn product_sku(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProductSKU", value);
        self
    }

    /// `Status`: string.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Validity`: `ValidityDateFormat`. Required.
    #[track_caller]
    pub fn validity(mut self, value: impl IntoValue<ValidityDateFormat>) -> Self {
        self.0.set("Validity", value);
        self
    }
}

impl Handle<License> {
    /// `LicenseArn`
    #[inline]
    pub fn license_arn(&self) -> Value<String> {
        self.attribute("LicenseArn")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<String> {
        self.attribute("Version")
    }
}

/// `BorrowConfiguration` of `AWS::LicenseManager::License`.
#[derive(Clone, Default)]
#[must_use]
pub struct BorrowConfiguration(Properties);

properties! { BorrowConfiguration }

impl BorrowConfiguration {
    /// `AllowEarlyCheckIn`: boolean. Required.
    #[track_caller]
    pub fn allow_early_check_in(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowEarlyCheckIn", value);
        self
    }

    /// `MaxTimeToLiveInMinutes`: integer. Required.
    #[track_caller]
    pub fn max_time_to_live_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxTimeToLiveInMinutes", value);
        self
    }
}

/// `ConsumptionConfiguration` of `AWS::LicenseManager::License`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConsumptionConfiguration(Properties);

properties! { ConsumptionConfiguration }

impl ConsumptionConfiguration {
    /// `BorrowConfiguration`: `BorrowConfiguration`.
    #[track_caller]
    pub fn borrow_configuration(mut self, value: impl IntoValue<BorrowConfiguration>) -> Self {
        self.0.set("BorrowConfiguration", value);
        self
    }

    /// `ProvisionalConfiguration`: `ProvisionalConfiguration`.
    #[track_caller]
    pub fn provisional_configuration(
        mut self,
        value: impl IntoValue<ProvisionalConfiguration>,
    ) -> Self {
        self.0.set("ProvisionalConfiguration", value);
        self
    }

    /// `RenewType`: `ConsumptionConfigurationRenewType`.
    #[track_caller]
    pub fn renew_type(mut self, value: impl IntoValue<ConsumptionConfigurationRenewType>) -> Self {
        self.0.set("RenewType", value);
        self
    }
}

choice! {
    /// `ConsumptionConfigurationRenewType` of `AWS::LicenseManager::License`.
    ConsumptionConfigurationRenewType
    MONTHLY "Monthly"
    NONE "None"
    WEEKLY "Weekly"
}

/// `Entitlement` of `AWS::LicenseManager::License`.
#[derive(Clone, Default)]
#[must_use]
pub struct Entitlement(Properties);

properties! { Entitlement }

impl Entitlement {
    /// `AllowCheckIn`: boolean.
    #[track_caller]
    pub fn allow_check_in(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowCheckIn", value);
        self
    }

    /// `MaxCount`: integer.
    #[track_caller]
    pub fn max_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxCount", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Overage`: boolean.
    #[track_caller]
    pub fn overage(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Overage", value);
        self
    }

    /// `Unit`: `EntitlementUnit`. Required.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<EntitlementUnit>) -> Self {
        self.0.set("Unit", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `EntitlementUnit` of `AWS::LicenseManager::License`.
    EntitlementUnit
    BITS "Bits"
    BITS_SECOND "Bits/Second"
    BYTES "Bytes"
    BYTES_SECOND "Bytes/Second"
    COUNT "Count"
    COUNT_SECOND "Count/Second"
    GIGABITS "Gigabits"
    GIGABITS_SECOND "Gigabits/Second"
    GIGABYTES "Gigabytes"
    GIGABYTES_SECOND "Gigabytes/Second"
    KILOBITS "Kilobits"
    KILOBITS_SECOND "Kilobits/Second"
    KILOBYTES "Kilobytes"
    KILOBYTES_SECOND "Kilobytes/Second"
    MEGABITS "Megabits"
    MEGABITS_SECOND "Megabits/Second"
    MEGABYTES "Megabytes"
    MEGABYTES_SECOND "Megabytes/Second"
    MICROSECONDS "Microseconds"
    MILLISECONDS "Milliseconds"
    NONE "None"
    PERCENT "Percent"
    SECONDS "Seconds"
    TERABITS "Terabits"
    TERABITS_SECOND "Terabits/Second"
    TERABYTES "Terabytes"
    TERABYTES_SECOND "Terabytes/Second"
}

/// `IssuerData` of `AWS::LicenseManager::License`.
#[derive(Clone, Default)]
#[must_use]
pub struct IssuerData(Properties);

properties! { IssuerData }

impl IssuerData {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SignKey`: string.
    #[track_caller]
    pub fn sign_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SignKey", value);
        self
    }
}

/// `Metadata` of `AWS::LicenseManager::License`.
#[derive(Clone, Default)]
#[must_use]
pub struct Metadata(Properties);

properties! { Metadata }

impl Metadata {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `ProvisionalConfiguration` of `AWS::LicenseManager::License`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProvisionalConfiguration(Properties);

properties! { ProvisionalConfiguration }

impl ProvisionalConfiguration {
    /// `MaxTimeToLiveInMinutes`: integer. Required.
    #[track_caller]
    pub fn max_time_to_live_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxTimeToLiveInMinutes", value);
        self
    }
}

/// `Tag` of `AWS::LicenseManager::License`.
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

/// `ValidityDateFormat` of `AWS::LicenseManager::License`.
#[derive(Clone, Default)]
#[must_use]
pub struct ValidityDateFormat(Properties);

properties! { ValidityDateFormat }

impl ValidityDateFormat {
    /// `Begin`: string (date-time), at most 50 characters. Required.
    #[track_caller]
    pub fn begin(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Begin", value);
        self
    }

    /// `End`: string (date-time), at most 50 characters. Required.
    #[track_caller]
    pub fn end(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("End", value);
        self
    }
}
