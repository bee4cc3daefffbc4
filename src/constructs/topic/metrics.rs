//! What SNS publishes about a topic.

use super::Topic;
use crate::definition::{Handle, Metric, MetricSpec};

/// Source: the page "Monitoring Amazon SNS topics using CloudWatch" of the SNS developer guide.
pub(super) const METRICS: &[MetricSpec] = &[
    metric("messages_published", "NumberOfMessagesPublished", "Sum"),
    metric(
        "notifications_delivered",
        "NumberOfNotificationsDelivered",
        "Sum",
    ),
    metric("notifications_failed", "NumberOfNotificationsFailed", "Sum"),
    metric(
        "notifications_filtered_out",
        "NumberOfNotificationsFilteredOut",
        "Sum",
    ),
    metric(
        "notifications_redriven_to_dead_letter",
        "NumberOfNotificationsRedrivenToDlq",
        "Sum",
    ),
    metric(
        "notifications_failed_to_redrive",
        "NumberOfNotificationsFailedToRedriveToDlq",
        "Sum",
    ),
    metric("published_message_size", "PublishSize", "Average"),
];

const fn metric(name: &'static str, metric: &'static str, statistic: &'static str) -> MetricSpec {
    MetricSpec {
        name,
        namespace: "AWS/SNS",
        metric,
        statistic,
    }
}

/// The metrics of a topic, each with the statistic that suits it.
#[derive(Clone, Debug)]
pub struct TopicMetrics(Handle<Topic>);

impl TopicMetrics {
    pub(super) fn of(topic: &Handle<Topic>) -> Self {
        Self(topic.clone())
    }

    #[track_caller]
    fn metric(&self, name: &str) -> Metric {
        Metric::of(&self.0, name)
    }

    /// Messages that came in.
    #[track_caller]
    pub fn messages_published(&self) -> Metric {
        self.metric("messages_published")
    }

    /// Messages delivered, each counted once for every subscription.
    #[track_caller]
    pub fn notifications_delivered(&self) -> Metric {
        self.metric("notifications_delivered")
    }

    /// Messages that could not be delivered.
    #[track_caller]
    pub fn notifications_failed(&self) -> Metric {
        self.metric("notifications_failed")
    }

    /// Messages that a filter policy kept back.
    #[track_caller]
    pub fn notifications_filtered_out(&self) -> Metric {
        self.metric("notifications_filtered_out")
    }

    /// Messages that went to a dead-letter queue.
    #[track_caller]
    pub fn notifications_redriven_to_dead_letter(&self) -> Metric {
        self.metric("notifications_redriven_to_dead_letter")
    }

    /// Messages that are lost: not even the dead-letter queue could take them.
    #[track_caller]
    pub fn notifications_failed_to_redrive(&self) -> Metric {
        self.metric("notifications_failed_to_redrive")
    }

    /// Size of the messages that came in, in bytes, on average.
    #[track_caller]
    pub fn published_message_size(&self) -> Metric {
        self.metric("published_message_size")
    }
}
