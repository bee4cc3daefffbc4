//! Lifecycle rules: what becomes of objects as they grow old.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::storage::tag_filters;
use crate::aws::ListOf;
use crate::aws::s3::bucket;
use crate::definition::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::value::{Duration, Size, Value};

/// A rule by which objects go to cheaper storage or expire (`LifecycleConfiguration.Rules`).
///
/// ```
/// use formwork::prelude::*;
///
/// let logs = LifecycleRule::new()
///     .prefix("logs/")
///     .transition(StorageClass::StandardIa, days(30))
///     .expiration(days(365));
/// let leftovers = LifecycleRule::new().abort_incomplete_uploads(days(7));
/// Bucket::new("Files").lifecycle_rule(logs).lifecycle_rule(leftovers);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct LifecycleRule {
    /// `Id`, up to 255 characters. Default: S3 makes one up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Value<String>>,
    /// `Status` `Disabled`: the rule stands there and does nothing. Default: it is enabled.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub disabled: bool,
    /// `Prefix`: only objects whose key begins so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Value<String>>,
    /// `TagFilters`: only objects that have all of these tags.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub tags: IndexMap<String, Value<String>>,
    /// `ObjectSizeGreaterThan`: only larger objects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_size_greater_than: Option<Value<Size>>,
    /// `ObjectSizeLessThan`: only smaller objects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_size_less_than: Option<Value<Size>>,
    /// `ExpirationInDays`: objects of this age are deleted; with versioning, marked as deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration: Option<Value<Duration>>,
    /// `ExpirationDate`: objects are deleted on this day, such as `2030-01-01T00:00:00Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_date: Option<Value<String>>,
    /// `ExpiredObjectDeleteMarker`: marks of deleted objects are removed when no version is left. Default: they stay.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub expired_object_delete_marker: bool,
    /// `Transitions`: objects of some age go to another storage class.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub transitions: Vec<Transition>,
    /// `NoncurrentVersionExpiration`: older versions are deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub noncurrent_expiration: Option<NoncurrentExpiration>,
    /// `NoncurrentVersionTransitions`: older versions go to another storage class.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub noncurrent_transitions: Vec<NoncurrentTransition>,
    /// `AbortIncompleteMultipartUpload`: parts of uploads that were never finished are deleted after so many days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub abort_incomplete_uploads: Option<Value<Duration>>,
}

/// Objects of some age go to another storage class.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Transition {
    /// `StorageClass`: where they go.
    pub storage_class: StorageClass,
    /// `TransitionInDays`: how old they are; at least 30 days for the two infrequent-access classes.
    pub after: Value<Duration>,
}

/// Older versions are deleted some time after a newer one came.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NoncurrentExpiration {
    /// `NoncurrentDays`: how long after.
    pub after: Value<Duration>,
    /// `NewerNoncurrentVersions`: how many older versions stay whatever their age, 1 to 100. Default: none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep: Option<Value<i64>>,
}

/// Older versions go to another storage class some time after a newer one came.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NoncurrentTransition {
    /// `StorageClass`: where they go.
    pub storage_class: StorageClass,
    /// `TransitionInDays`: how long after.
    pub after: Value<Duration>,
    /// `NewerNoncurrentVersions`: how many older versions stay whatever their age, 1 to 100. Default: none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep: Option<Value<i64>>,
}

/// Where objects are stored, besides the standard class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum StorageClass {
    /// Moves objects between tiers as they are used.
    IntelligentTiering,
    /// For objects that are rarely read, and then at once.
    StandardIa,
    /// The same in a single zone.
    #[serde(rename = "onezone_ia")]
    OneZoneIa,
    /// An archive that can be read at once.
    GlacierIr,
    /// An archive that can be read after minutes or hours.
    Glacier,
    /// An archive that can be read after half a day.
    DeepArchive,
}

impl StorageClass {
    fn name(self) -> &'static str {
        match self {
            Self::IntelligentTiering => "INTELLIGENT_TIERING",
            Self::StandardIa => "STANDARD_IA",
            Self::OneZoneIa => "ONEZONE_IA",
            Self::GlacierIr => "GLACIER_IR",
            Self::Glacier => "GLACIER",
            Self::DeepArchive => "DEEP_ARCHIVE",
        }
    }

    /// Source: the page "Transitioning objects using Amazon S3 Lifecycle" of the S3 user guide.
    fn least_days(self) -> u64 {
        match self {
            Self::StandardIa | Self::OneZoneIa => 30,
            _ => 0,
        }
    }
}

impl LifecycleRule {
    /// A rule for all objects that does nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// `Id`
    #[must_use]
    #[track_caller]
    pub fn id(mut self, id: impl Into<Value<String>>) -> Self {
        self.id = Some(Value::here(id));
        self
    }

    /// `Status` `Disabled`: the rule stands there and does nothing.
    #[must_use]
    pub fn disabled(mut self) -> Self {
        self.disabled = true;
        self
    }

    /// `Prefix`: only objects whose key begins so.
    #[must_use]
    #[track_caller]
    pub fn prefix(mut self, prefix: impl Into<Value<String>>) -> Self {
        self.prefix = Some(Value::here(prefix));
        self
    }

    /// `TagFilters`: only objects that have this tag too.
    #[must_use]
    #[track_caller]
    pub fn tag(mut self, key: impl Into<String>, value: impl Into<Value<String>>) -> Self {
        self.tags.insert(key.into(), Value::here(value));
        self
    }

    /// `ObjectSizeGreaterThan`: only larger objects.
    #[must_use]
    #[track_caller]
    pub fn object_size_greater_than(mut self, size: impl Into<Value<Size>>) -> Self {
        self.object_size_greater_than = Some(Value::here(size));
        self
    }

    /// `ObjectSizeLessThan`: only smaller objects.
    #[must_use]
    #[track_caller]
    pub fn object_size_less_than(mut self, size: impl Into<Value<Size>>) -> Self {
        self.object_size_less_than = Some(Value::here(size));
        self
    }

    /// `ExpirationInDays`: objects of this age are deleted; with versioning, marked as deleted.
    #[must_use]
    #[track_caller]
    pub fn expiration(mut self, after: impl Into<Value<Duration>>) -> Self {
        self.expiration = Some(Value::here(after));
        self
    }

    /// `ExpirationDate`: objects are deleted on this day, such as `2030-01-01T00:00:00Z`.
    #[must_use]
    #[track_caller]
    pub fn expiration_date(mut self, date: impl Into<Value<String>>) -> Self {
        self.expiration_date = Some(Value::here(date));
        self
    }

    /// `ExpiredObjectDeleteMarker`: marks of deleted objects are removed when no version is left.
    #[must_use]
    pub fn expired_object_delete_marker(mut self) -> Self {
        self.expired_object_delete_marker = true;
        self
    }

    /// `Transitions`: objects of this age go to another storage class.
    #[must_use]
    #[track_caller]
    pub fn transition(mut self, to: StorageClass, after: impl Into<Value<Duration>>) -> Self {
        self.transitions.push(Transition {
            storage_class: to,
            after: Value::here(after),
        });
        self
    }

    /// `NoncurrentVersionExpiration`: older versions are deleted so long after a newer one came: a duration, or
    /// [`NoncurrentExpiration::after`] to keep some of them.
    #[must_use]
    #[track_caller]
    pub fn noncurrent_expiration(mut self, expiration: impl Into<NoncurrentExpiration>) -> Self {
        let mut expiration = expiration.into();
        expiration.after = Value::here(expiration.after);
        self.noncurrent_expiration = Some(expiration);
        self
    }

    /// `NoncurrentVersionTransitions`: older versions go to another storage class so long after a newer one came.
    #[must_use]
    #[track_caller]
    pub fn noncurrent_transition(
        mut self,
        to: StorageClass,
        after: impl Into<Value<Duration>>,
    ) -> Self {
        self.noncurrent_transitions.push(NoncurrentTransition {
            storage_class: to,
            after: Value::here(after),
            keep: None,
        });
        self
    }

    /// `AbortIncompleteMultipartUpload`: parts of uploads that were never finished are deleted after so many days.
    #[must_use]
    #[track_caller]
    pub fn abort_incomplete_uploads(mut self, after: impl Into<Value<Duration>>) -> Self {
        self.abort_incomplete_uploads = Some(Value::here(after));
        self
    }
}

impl NoncurrentExpiration {
    /// `NoncurrentDays`: older versions are deleted so long after a newer one came.
    #[track_caller]
    pub fn after(after: impl Into<Value<Duration>>) -> Self {
        Self {
            after: Value::here(after),
            keep: None,
        }
    }

    /// `NewerNoncurrentVersions`: so many older versions stay whatever their age.
    #[must_use]
    #[track_caller]
    pub fn keep(mut self, versions: impl Into<Value<i64>>) -> Self {
        self.keep = Some(Value::here(versions));
        self
    }
}

impl From<Duration> for NoncurrentExpiration {
    fn from(after: Duration) -> Self {
        Self::after(after)
    }
}

/// S3 takes sizes in rules as text.
fn as_text(size: &Value<Size>) -> Value<String> {
    size.clone().map(|literal| literal.as_bytes().to_string())
}

impl LifecycleRule {
    pub(super) fn properties(&self) -> bucket::Rule {
        let status = if self.disabled {
            bucket::RuleStatus::DISABLED
        } else {
            bucket::RuleStatus::ENABLED
        };
        let transitions = self.transitions.iter().map(Transition::properties);
        let older = self.noncurrent_transitions.iter();
        let older = older.map(NoncurrentTransition::properties);
        let expiration = self.noncurrent_expiration.as_ref();
        let abort = |after: &Value<Duration>| {
            bucket::AbortIncompleteMultipartUpload::default().days_after_initiation(after.in_days())
        };
        bucket::Rule::default()
            .id(self.id.clone())
            .status(status)
            .prefix(self.prefix.clone())
            .tag_filters(tag_filters(&self.tags))
            .object_size_greater_than(self.object_size_greater_than.as_ref().map(as_text))
            .object_size_less_than(self.object_size_less_than.as_ref().map(as_text))
            .expiration_in_days(self.expiration.as_ref().map(Value::in_days))
            .expiration_date(self.expiration_date.clone())
            .expired_object_delete_marker(self.expired_object_delete_marker.then_some(true))
            .transitions(transitions.collect::<ListOf<_>>().unless_empty())
            .noncurrent_version_expiration(expiration.map(NoncurrentExpiration::properties))
            .noncurrent_version_transitions(older.collect::<ListOf<_>>().unless_empty())
            .abort_incomplete_multipart_upload(self.abort_incomplete_uploads.as_ref().map(abort))
    }

    /// Source: the pages "Lifecycle configuration elements" and "Expiring objects" of the S3 user guide.
    pub(super) fn check(&self, cx: &mut Lowering<'_>) {
        cx.day_bounds(
            "ExpirationInDays",
            self.expiration.as_ref(),
            1..=2_147_483_647,
        );
        cx.day_bounds(
            "DaysAfterInitiation",
            self.abort_incomplete_uploads.as_ref(),
            1..=2_147_483_647,
        );
        let expiration = self.noncurrent_expiration.as_ref();
        cx.day_bounds(
            "NoncurrentDays",
            expiration.map(|rule| &rule.after),
            1..=2_147_483_647,
        );
        let kept = expiration.and_then(|rule| rule.keep.as_ref());
        cx.bounds("NewerNoncurrentVersions", kept, 1..=100);
        for transition in &self.transitions {
            let least = transition.storage_class.least_days();
            cx.day_bounds(
                "TransitionInDays",
                Some(&transition.after),
                least..=2_147_483_647,
            );
        }
        for transition in &self.noncurrent_transitions {
            let least = transition.storage_class.least_days();
            cx.day_bounds(
                "TransitionInDays",
                Some(&transition.after),
                least..=2_147_483_647,
            );
            cx.bounds("NewerNoncurrentVersions", transition.keep.as_ref(), 1..=100);
        }
        let does_nothing = self.expiration.is_none()
            && self.expiration_date.is_none()
            && !self.expired_object_delete_marker
            && self.transitions.is_empty()
            && self.noncurrent_expiration.is_none()
            && self.noncurrent_transitions.is_empty()
            && self.abort_incomplete_uploads.is_none();
        if does_nothing {
            let diagnostic = Diagnostic::error(
                Code::INCOMPLETE,
                format!("a lifecycle rule of bucket `{}` does nothing", cx.name()),
            )
            .at(cx.origin(), "")
            .help("say when objects expire or where they go: `expiration: 90d`");
            cx.report(diagnostic);
        }
        for reason in self.contradictions() {
            let diagnostic = Diagnostic::error(Code::CONFLICT, reason).at(
                cx.origin(),
                format!("in a lifecycle rule of bucket `{}`", cx.name()),
            );
            cx.report(diagnostic);
        }
        self.check_order(cx);
    }

    fn contradictions(&self) -> impl Iterator<Item = &'static str> {
        let sized = self.object_size_greater_than.is_some() || self.object_size_less_than.is_some();
        let picks = sized || !self.tags.is_empty();
        let expires = self.expiration.is_some() || self.expiration_date.is_some();
        let marker = self.expired_object_delete_marker;
        [
            (
                self.abort_incomplete_uploads.is_some() && picks,
                "unfinished uploads have neither tags nor size: delete them by a rule of their own",
            ),
            (
                marker && !self.tags.is_empty(),
                "marks of deleted objects have no tags: remove them by a rule of their own",
            ),
            (
                marker && expires,
                "a rule that lets objects expire removes their marks by itself: leave out `expired_object_delete_marker`",
            ),
            (
                self.expiration.is_some() && self.expiration_date.is_some(),
                "objects expire at an age or on a day, not both",
            ),
        ]
        .into_iter()
        .filter_map(|(wrong, reason)| wrong.then_some(reason))
    }

    /// Objects must not expire before they go to another class.
    fn check_order(&self, cx: &mut Lowering<'_>) {
        let Some(end) = &self.expiration else {
            return;
        };
        let late =
            |transition: &&Transition| match (transition.after.as_literal(), end.as_literal()) {
                (Some(transition), Some(end)) => transition >= end,
                _ => false,
            };
        if let Some(transition) = self.transitions.iter().find(late) {
            let diagnostic = Diagnostic::error(
                Code::CONFLICT,
                format!(
                    "objects expire before they go to {}",
                    transition.storage_class.name()
                ),
            )
            .at(transition.after.origin(), "too late")
            .related(end.origin(), "they expire then");
            cx.report(diagnostic);
        }
    }
}

impl Transition {
    fn properties(&self) -> bucket::Transition {
        bucket::Transition::default()
            .storage_class(self.storage_class.name())
            .transition_in_days(self.after.in_days())
    }
}

impl NoncurrentExpiration {
    fn properties(&self) -> bucket::NoncurrentVersionExpiration {
        bucket::NoncurrentVersionExpiration::default()
            .noncurrent_days(self.after.in_days())
            .newer_noncurrent_versions(self.keep.clone())
    }
}

impl NoncurrentTransition {
    fn properties(&self) -> bucket::NoncurrentVersionTransition {
        bucket::NoncurrentVersionTransition::default()
            .storage_class(self.storage_class.name())
            .transition_in_days(self.after.in_days())
            .newer_noncurrent_versions(self.keep.clone())
    }
}
