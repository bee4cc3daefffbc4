// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IdentityStore::User` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IdentityStore::User`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-user.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct User(Body);

resource! { User "AWS::IdentityStore::User" }

impl User {
    /// `Addresses`: list of `AddressesItem`, 1 item. A change replaces the resource.
    #[track_caller]
    pub fn addresses(mut self, value: impl IntoValue<ListOf<AddressesItem>>) -> Self {
        self.0.set("Addresses", value);
        self
    }

    /// `Birthdate`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn birthdate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Birthdate", value);
        self
    }

    /// `DisplayName`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `Emails`: list of `EmailsItem`, 1 item. A change replaces the resource.
    #[track_caller]
    pub fn emails(mut self, value: impl IntoValue<ListOf<EmailsItem>>) -> Self {
        self.0.set("Emails", value);
        self
    }

    /// `IdentityStoreId`: string, 1 to 36 characters, pattern `^d-[0-9a-f]{10}$|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn identity_store_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityStoreId", value);
        self
    }

    /// `Locale`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Locale", value);
        self
    }

    /// `Name`: `Name`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<Name>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NickName`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn nick_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NickName", value);
        self
    }

    /// `PhoneNumbers`: list of `PhoneNumbersItem`, 1 item. A change replaces the resource.
    #[track_caller]
    pub fn phone_numbers(mut self, value: impl IntoValue<ListOf<PhoneNumbersItem>>) -> Self {
        self.0.set("PhoneNumbers", value);
        self
    }

    /// `Photos`: list of `PhotosItem`, 1 to 3 items. A change replaces the resource.
    #[track_caller]
    pub fn photos(mut self, value: impl IntoValue<ListOf<PhotosItem>>) -> Self {
        self.0.set("Photos", value);
        self
    }

    /// `PreferredLanguage`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn preferred_language(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreferredLanguage", value);
        self
    }

    /// `ProfileUrl`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn profile_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProfileUrl", value);
        self
    }

    /// `Roles`: list of `RolesItem`, 1 item. A change replaces the resource.
    #[track_caller]
    pub fn roles(mut self, value: impl IntoValue<ListOf<RolesItem>>) -> Self {
        self.0.set("Roles", value);
        self
    }

    /// `Timezone`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Timezone", value);
        self
    }

    /// `Title`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `UserName`: string, 1 to 128 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`. A change replaces the resource.
    #[track_caller]
    pub fn user_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserName", value);
        self
    }

    /// `UserType`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn user_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserType", value);
        self
    }

    /// `Website`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn website(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Website", value);
        self
    }
}

impl Handle<User> {
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

    /// `CreatedBy`
    #[inline]
    pub fn created_by(&self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// `UpdatedBy`
    #[inline]
    pub fn updated_by(&self) -> Value<String> {
        self.attribute("UpdatedBy")
    }

    /// `UserId`
    #[inline]
    pub fn user_id(&self) -> Value<String> {
        self.attribute("UserId")
    }

    /// `UserStatus`
    #[inline]
    pub fn user_status(&self) -> Value<String> {
        self.attribute("UserStatus")
    }
}

/// `AddressesItem` of `AWS::IdentityStore::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct AddressesItem(Properties);

properties! { AddressesItem }

impl AddressesItem {
    /// `Country`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn country(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Country", value);
        self
    }

    /// `Formatted`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn formatted(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Formatted", value);
        self
    }

    /// `Locality`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn locality(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Locality", value);
        self
    }

    /// `PostalCode`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn postal_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PostalCode", value);
        self
    }

    /// `Primary`: boolean.
    #[track_caller]
    pub fn primary(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Primary", value);
        self
    }

    /// `Region`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `StreetAddress`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn street_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreetAddress", value);
        self
    }

    /// `Type`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `EmailsItem` of `AWS::IdentityStore::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct EmailsItem(Properties);

properties! { EmailsItem }

impl EmailsItem {
    /// `Primary`: boolean.
    #[track_caller]
    pub fn primary(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Primary", value);
        self
    }

    /// `Type`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Name` of `AWS::IdentityStore::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct Name(Properties);

properties! { Name }

impl Name {
    /// `FamilyName`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn family_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FamilyName", value);
        self
    }

    /// `Formatted`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn formatted(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Formatted", value);
        self
    }

    /// `GivenName`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn given_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GivenName", value);
        self
    }

    /// `HonorificPrefix`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn honorific_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HonorificPrefix", value);
        self
    }

    /// `HonorificSuffix`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn honorific_suffix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HonorificSuffix", value);
        self
    }

    /// `MiddleName`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn middle_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MiddleName", value);
        self
    }
}

/// `PhoneNumbersItem` of `AWS::IdentityStore::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct PhoneNumbersItem(Properties);

properties! { PhoneNumbersItem }

impl PhoneNumbersItem {
    /// `Primary`: boolean.
    #[track_caller]
    pub fn primary(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Primary", value);
        self
    }

    /// `Type`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `PhotosItem` of `AWS::IdentityStore::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct PhotosItem(Properties);

properties! { PhotosItem }

impl PhotosItem {
    /// `Display`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn display(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Display", value);
        self
    }

    /// `Primary`: boolean.
    #[track_caller]
    pub fn primary(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Primary", value);
        self
    }

    /// `Type`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `RolesItem` of `AWS::IdentityStore::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct RolesItem(Properties);

properties! { RolesItem }

impl RolesItem {
    /// `Primary`: boolean.
    #[track_caller]
    pub fn primary(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Primary", value);
        self
    }

    /// `Type`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
