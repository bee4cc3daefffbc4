//! The body of a dashboard: one text of JSON.
//!
//! Source: the page "Dashboard body structure and syntax" of the CloudWatch API reference.

use super::super::math_expression::check_period;
use super::super::{MathExpression, MetricSource};
use super::widget::{Annotation, Axis, LogWidget, WidgetContent, WidgetSize};
use super::{Dashboard, Widget};
use crate::definition::{Lowering, Metric};
use crate::diagnostic::{Code, Diagnostic};
use crate::value::{Map, Node, Value, join, pseudo};

/// How many columns a row has.
const COLUMNS: u32 = 24;

/// A widget that has to share its row is no narrower.
const NARROWEST: u32 = 3;

const MOST_WIDGETS: usize = 500;

pub(super) fn body(dashboard: &Dashboard, cx: &mut Lowering<'_>) -> Node {
    let count = dashboard.rows.iter().map(Vec::len).sum::<usize>();
    if count > MOST_WIDGETS {
        let diagnostic = Diagnostic::error(
            Code::TOO_MANY,
            format!(
                "`{}` has {count} widgets, {MOST_WIDGETS} are allowed",
                cx.name()
            ),
        )
        .at(cx.origin(), "")
        .help("make several dashboards of it");
        cx.report(diagnostic);
    }
    let mut body = Map::new();
    if let Some(interval) = dashboard.interval {
        let start = interval.as_minutes().map_or_else(
            || Node::invalid(format!("{interval} is not a whole number of minutes")),
            |minutes| Node::from(format!("-PT{minutes}M")),
        );
        body.insert("start", start);
    }
    let mut widgets = Vec::new();
    let mut y = 0;
    for row in &dashboard.rows {
        for (widget, place) in row.iter().zip(places(row, &mut y)) {
            check_size(cx, widget.size);
            widgets.push(node(widget, place, cx));
        }
    }
    body.insert("widgets", Node::list(widgets));
    Node::from(body)
}

/// Where a widget is, and how large.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    x: u32,
    y: u32,
    width: u32,
    height: u32,
}

/// The places of the widgets of a row; `y` moves on to the next row.
fn places(row: &[Widget], y: &mut u32) -> Vec<Place> {
    let widths = row.iter().filter_map(|widget| widget.size.width);
    let fixed = widths.fold(0, u32::saturating_add);
    let others = row
        .iter()
        .filter(|widget| widget.size.width.is_none())
        .count();
    let others = u32::try_from(others).unwrap_or(COLUMNS).max(1);
    let share = (COLUMNS.saturating_sub(fixed) / others).max(NARROWEST);
    let mut x: u32 = 0;
    let mut tallest = 0;
    let mut places = Vec::new();
    for widget in row {
        let width = widget.size.width.unwrap_or(share);
        let height = widget
            .size
            .height
            .unwrap_or_else(|| usual_height(&widget.content));
        if x > 0 && x.saturating_add(width) > COLUMNS {
            x = 0;
            *y = y.saturating_add(tallest);
            tallest = 0;
        }
        places.push(Place {
            x,
            y: *y,
            width,
            height,
        });
        x = x.saturating_add(width);
        tallest = tallest.max(height);
    }
    *y = y.saturating_add(tallest);
    places
}

fn usual_height(content: &WidgetContent) -> u32 {
    match content {
        WidgetContent::Graph(_) | WidgetContent::Gauge(_) | WidgetContent::Logs(_) => 6,
        WidgetContent::Number(_) | WidgetContent::Alarms(_) => 3,
        WidgetContent::Text(_) => 2,
    }
}

fn check_size(cx: &mut Lowering<'_>, size: WidgetSize) {
    let sizes = [
        ("width", size.width, COLUMNS),
        ("height", size.height, 1000),
    ];
    for (what, size, most) in sizes {
        let Some(size) = size.filter(|size| !(1..=most).contains(size)) else {
            continue;
        };
        let diagnostic = Diagnostic::error(
            Code::OUT_OF_BOUNDS,
            format!("{size} is not the {what} of a widget"),
        )
        .at(cx.origin(), format!("a widget of `{}`", cx.name()))
        .help(format!("the {what} of a widget is 1 to {most}"));
        cx.report(diagnostic);
    }
}

fn node(widget: &Widget, place: Place, cx: &mut Lowering<'_>) -> Node {
    let (kind, properties) = match &widget.content {
        WidgetContent::Graph(graph) => {
            let mut properties = metric_widget("timeSeries", &graph.title);
            properties.insert("stacked", graph.stacked);
            properties.insert("metrics", metrics(&[&graph.left, &graph.right], cx));
            let axes = [("left", &graph.left_axis), ("right", &graph.right_axis)];
            let axes = axes
                .into_iter()
                .filter_map(|(name, axis)| Some((name, axis_node(axis)?)));
            let axes: Map = axes.collect();
            if !axes.is_empty() {
                properties.insert("yAxis", axes);
            }
            if !graph.annotations.is_empty() {
                let lines = Node::list(graph.annotations.iter().map(annotation));
                properties.insert("annotations", Node::map([("horizontal", lines)]));
            }
            ("metric", properties)
        }
        WidgetContent::Number(number) => {
            let mut properties = metric_widget("singleValue", &number.title);
            if number.sparkline {
                properties.insert("sparkline", true);
            }
            properties.insert("metrics", metrics(&[&number.metrics], cx));
            ("metric", properties)
        }
        WidgetContent::Gauge(gauge) => {
            let mut properties = metric_widget("gauge", &gauge.title);
            properties.insert("metrics", metrics(&[&gauge.metrics], cx));
            let bounds = Node::map([
                ("min", Node::from(gauge.min)),
                ("max", Node::from(gauge.max)),
            ]);
            properties.insert("yAxis", Node::map([("left", bounds)]));
            ("metric", properties)
        }
        WidgetContent::Text(text) => {
            let markdown = Node::from(text.markdown.as_str());
            ("text", Map::from_iter([("markdown", markdown)]))
        }
        WidgetContent::Alarms(widget) => {
            let mut arns = Vec::new();
            for alarm in &widget.alarms {
                cx.find(alarm);
                arns.push(alarm.arn().node());
            }
            let title = Node::from(widget.title.as_str());
            (
                "alarm",
                Map::from_iter([("title", title), ("alarms", Node::list(arns))]),
            )
        }
        WidgetContent::Logs(widget) => ("log", log_widget(widget)),
    };
    Node::map([
        ("type", Node::from(kind)),
        ("x", Node::from(place.x)),
        ("y", Node::from(place.y)),
        ("width", Node::from(place.width)),
        ("height", Node::from(place.height)),
        ("properties", Node::from(properties)),
    ])
}

fn metric_widget(view: &str, title: &str) -> Map {
    Map::from_iter([
        ("view", Node::from(view)),
        ("title", Node::from(title)),
        ("region", pseudo::region().node()),
    ])
}

fn log_widget(widget: &LogWidget) -> Map {
    Map::from_iter([
        ("view", Node::from(widget.view.as_str())),
        ("title", Node::from(widget.title.as_str())),
        ("region", pseudo::region().node()),
        ("query", query(widget)),
    ])
}

/// The query with its sources in front.
///
/// Where CloudFormation puts names in, what stands around them must be escaped already, for the whole is a text in JSON.
fn query(widget: &LogWidget) -> Node {
    let names: Option<Vec<&String>> = widget.log_groups.iter().map(Value::as_literal).collect();
    if let Some(names) = names {
        let sources = names.into_iter().map(|name| format!("SOURCE '{name}' | "));
        return Node::from(sources.collect::<String>() + &widget.query);
    }
    let quoted = serde_json::to_string(&widget.query).unwrap_or_default();
    let escaped = quoted
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    let sources = widget.log_groups.iter().flat_map(|name| {
        let before = Value::from("SOURCE '");
        [before, name.clone(), Value::from("' | ")]
    });
    let query = Value::from(escaped.unwrap_or_default());
    join("", sources.chain([query])).node()
}

fn axis_node(axis: &Axis) -> Option<Node> {
    let entries = [
        ("label", axis.label.as_deref().map(Node::from)),
        ("min", axis.min.map(Node::from)),
        ("max", axis.max.map(Node::from)),
    ];
    let entries = entries
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)));
    let map: Map = entries.collect();
    (!map.is_empty()).then(|| Node::from(map))
}

fn annotation(annotation: &Annotation) -> Node {
    let mut map = Map::new();
    if let Some(label) = &annotation.label {
        map.insert("label", label.as_str());
    }
    map.insert("value", annotation.value);
    Node::from(map)
}

/// The lines of a widget, those of the first list on the left axis.
fn metrics(axes: &[&Vec<MetricSource>], cx: &mut Lowering<'_>) -> Node {
    let mut lines = Lines::default();
    for (axis, sources) in axes.iter().enumerate() {
        for source in *sources {
            match source {
                MetricSource::Metric(metric) => lines.metric(metric, None, axis > 0, cx),
                MetricSource::Expression(expression) => {
                    lines.expression(expression, axis > 0, cx);
                }
            }
        }
    }
    Node::list(lines.nodes)
}

#[derive(Default)]
struct Lines<'a> {
    nodes: Vec<Node>,
    /// The metrics that expressions have names for.
    named: Vec<(&'a str, &'a Metric)>,
}

impl<'a> Lines<'a> {
    fn metric(&mut self, metric: &Metric, id: Option<&str>, right: bool, cx: &mut Lowering<'_>) {
        check_period(cx, metric.period, metric.origin);
        let Some(resolved) = cx.metric(metric) else {
            return;
        };
        let mut line = vec![
            resolved.namespace.node(),
            Node::from(resolved.name.as_str()),
        ];
        for (name, value) in &resolved.dimensions {
            line.extend([Node::from(name.as_str()), value.node()]);
        }
        let mut options = Map::new();
        if let Some(id) = id {
            options.insert("id", id);
            options.insert("visible", false);
        }
        options.insert("stat", resolved.statistic.as_str());
        options.insert("period", metric.period.seconds_node());
        if let Some(label) = &metric.label {
            options.insert("label", label.as_str());
        }
        if right {
            options.insert("yAxis", "right");
        }
        line.push(Node::from(options));
        self.nodes.push(Node::list(line));
    }

    fn expression(&mut self, expression: &'a MathExpression, right: bool, cx: &mut Lowering<'_>) {
        expression.check(cx);
        for (name, metric) in &expression.metrics {
            match self.named.iter().find(|(known, _)| known == name) {
                Some((_, known)) if *known == metric => {}
                Some(_) => {
                    let diagnostic = Diagnostic::error(
                        Code::CONFLICT,
                        format!("a widget of `{}` has two metrics named `{name}`", cx.name()),
                    )
                    .at(metric.origin.or(expression.expression.origin()).or(cx.origin()), "")
                    .help("the expressions of a widget share their names: give one of the two another");
                    cx.report(diagnostic);
                }
                None => {
                    self.named.push((name, metric));
                    self.metric(metric, Some(name), false, cx);
                }
            }
        }
        let mut options = Map::new();
        options.insert("expression", expression.expression.node());
        if let Some(label) = &expression.label {
            options.insert("label", label.as_str());
        }
        if let Some(period) = expression.period_or_first() {
            options.insert("period", period.seconds_node());
        }
        if right {
            options.insert("yAxis", "right");
        }
        self.nodes.push(Node::list([Node::from(options)]));
    }
}

#[cfg(test)]
mod tests {
    use super::super::TextWidget;
    use super::*;

    fn text() -> Widget {
        Widget::from(TextWidget::new(""))
    }

    #[test]
    fn widgets_share_their_row() {
        let mut y = 4;
        let places = places(&[text().width(6), text(), text().height(5)], &mut y);
        let shape: Vec<_> = places
            .iter()
            .map(|place| (place.x, place.y, place.width))
            .collect();
        assert_eq!(shape, [(0, 4, 6), (6, 4, 9), (15, 4, 9)]);
        assert_eq!(y, 9);
    }

    #[test]
    fn what_does_not_fit_goes_to_the_next_line() {
        let mut y = 0;
        let places = places(&[text().width(16), text().width(16), text()], &mut y);
        let shape: Vec<_> = places
            .iter()
            .map(|place| (place.x, place.y, place.width))
            .collect();
        assert_eq!(shape, [(0, 0, 16), (0, 2, 16), (16, 2, 3)]);
        assert_eq!(y, 4);
    }
}
