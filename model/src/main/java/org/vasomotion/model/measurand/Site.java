package org.vasomotion.model.measurand;

import org.vasomotion.model.Api;

/// Where on the body a value was taken.
///
/// @param id kebab-case identifier
@Api
public record Site(String id) {

    public static final Site UNSPECIFIED = new Site("unspecified");
    public static final Site FINGER = new Site("finger");
    public static final Site TOE = new Site("toe");
    public static final Site KNEE = new Site("knee");
    public static final Site FOREARM = new Site("forearm");
    public static final Site THENAR = new Site("thenar");
    public static final Site SUBLINGUAL = new Site("sublingual");
    public static final Site ARTERIAL_BLOOD = new Site("arterial-blood");
    public static final Site CENTRAL_VENOUS_BLOOD = new Site("central-venous-blood");
    public static final Site MIXED_VENOUS_BLOOD = new Site("mixed-venous-blood");
    public static final Site BLOOD = new Site("blood");
    public static final Site PULMONARY_ARTERY = new Site("pulmonary-artery");
    public static final Site HEART = new Site("heart");
    public static final Site LUNG = new Site("lung");
    public static final Site INFERIOR_VENA_CAVA = new Site("inferior-vena-cava");
    public static final Site BLADDER = new Site("bladder");
    public static final Site ESOPHAGUS = new Site("esophagus");
    public static final Site RECTUM = new Site("rectum");
    public static final Site EAR = new Site("ear");
    public static final Site STOMACH = new Site("stomach");
    public static final Site LEFT = new Site("left");
    public static final Site RIGHT = new Site("right");
    public static final Site LEFT_ARM = new Site("left-arm");
    public static final Site RIGHT_ARM = new Site("right-arm");
    public static final Site LEFT_LEG = new Site("left-leg");
    public static final Site RIGHT_LEG = new Site("right-leg");

    public Site {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a site has an identifier");
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
