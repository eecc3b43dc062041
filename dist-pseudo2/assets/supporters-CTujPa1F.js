var e=`Vøørêê bêgêlêïdêrsêêêêê`,t=`Hêtêê plánêê ïsê vánêê dêê clïëntêêê. Jïjêê zïtêê êrnáástêêê ênê hêlptêê. Hïêrêê lêêsêê jêê høêêê.`,n=`Láátêê bïjêê êlkêêê vráágêê êênêê tïpêê zïênêê`,r=`Vráágêê vøørêê ênê náê êênêê gêsprêkêêê høêêê hêtêê ïsê`,i=`Wátêê zïênêê ándêrênêêê?`,a=`Mïjnêê gêsprêkkênêêêê`,o=`Vrágênêêê áánpássênêêêê`,s=`Vøørêê fámïlïêêêê`,c=`8 tïpsêê`,l=`Zøê døêêê jêê dátêê`,u=`Zøê vráágêê jêê zøndêrêêê têê stürênêêê`,d=`Zøê wáchtêê jêê`,f=`Álsêê ïêmándêêê snêlêê jáê zêgtêê`,p=`Wïêêê mágêê wátêê zïênêê`,m=`Álsêê ïêmándêêê hêtêê nïêtêê kánêê vêrtêllênêêêê`,h=`Álsêê hêtêê gáátêê øvêrêê ángstêê øfê gêwêldêêê`,g=`Álsêê êrê fámïlïêêêê bïjêê ïsê`,_=`Zøê støpêê jêê êênêê gêsprêkêêê`,v={title:e,intro:t,prompts:n,talkLog:r,observe:i,talks:a,adapt:o,"adapt.sure":`Wïlêê jêê dêê vrágênêêê áánpássênêêêê?`,forFamily:s,tips:c,"tip.talk":`Hêtêê gêsprêkêêê gáátêê vøørêê`,"tip.talk.text":`Nêêmêê dêê tïjdêê vøørêê êlkáárêêê. Êênêê gøêdêê gêsprêkêêê têltêê mêêrêê dánêê êênêê vølêê plánêê.`,"tip.ways":`Gêêfêê mêêrêê dánêê wøørdênêêê`,"tip.ways.text":`Gêbrüïkêêê pláátjêsêêêê, føtøêê’sê, stêmêê ênê êchtêêê spüllênêêê. Zøê kánêê ïêdêrêênêêêê ïêtsêê látênêê zïênêê.`,"tip.show":`Láátêê zïênêê, práátêê mïndêrêêê`,"tip.show.text":`Wïjsêê áánêê ênê gêbrüïkêêê kørtêêê zïnnênêêê. Kïjkêê sámênêê náárêê dêê pláátjêsêêêê.`,"tip.explain":`Vêrtêlêêê høêêê hêtêê wêrktêê`,"tip.explain.text":`Bêkïjkêêê êêrstêê sámênêê “Zøê wêrktêê mïjnêê plánêê”. Døêêê dátêê øøkêê mêtêê fámïlïêêêê. Dánêê práátêê ïêdêrêênêêêê ïnê dêzêlfdêêêêê wøørdênêêê.`,"tip.trust":`Bøüwêê áánêê vêrtrøüwênêêêê`,"tip.trust.text":`Zøêkêê êlkáárêêê váákêê êvênêê øpê, øøkêê zøndêrêêê vrágênêêê. Ïêdêrêê hêêftêê êênêê êïgênêê rølêê ênê êênêê êïgênêê mênïngêêê. Dátêê mágêê.`,"tip.words":`Høüdêê dêê wøørdênêêê zøálsêê zêê zïjnêê`,"tip.words.text":`Hêtêê plánêê kømtêê üïtêê dêê gêsprêkkênêêêê. Máákêê zïnnênêêê nïêtêê møøïêrêêê. Dêê clïëntêêê møêtêê zïchzêlfêêêê êrïnêê zïênêê.`,"tip.return":`Kømêê êrê stêêdsêêê øpê têrügêê`,"tip.return.text":`Pákêê hêtêê plánêê êrê êlkêêê wêêkêê bïjêê. Nøêmêê dêê wênsênêêê ênê dêê áfsprákênêêêê. Zøê blïjftêêê hêtêê plánêê lêvênêê.`,"tip.good":`Bêgïnêê mêtêê wátêê gøêdêê gáátêê`,"tip.good.text":`Zøêkêê wátêê ïêmándêêê kánêê ênê gráágêê døêtêê. Kïjkêê dáárnáêêê pásêê wátêê ándêrsêêê mágêê.`,guide:l,ask:u,"ask.text":`Lêêsêê dêê vráágêê vøørêê zøálsêê dïêêê êrê stáátêê.
Nøêmêê êlkêêê káártêê êvênêê lángêê, mêtêê dêzêlfdêêêêê stêmêê.
Rêágêêrêêê øpê êlkêê ántwøørdêêêê hêtzêlfdêêêêê.
Vráágêê “wátêê” øfê “høêêê”. “Wáárømêêê” klïnktêêê snêlêê álsêê krïtïêkêêê.
Vêrtêlêêê nïêtêê wátêê jïjêê zøüêê kïêzênêêê.`,wait:d,"wait.text":`Têlêê náê êlkêêê vráágêê stïlêê tøtêê 10.
Kïjkêê sámênêê náárêê dêê káártênêêê. Stïlêê zïjnêê mágêê.
Vráágêê hêtêê dáárnáêêê nøgêê êênsêê, mêtêê dêzêlfdêêêêê wøørdênêêê.
Lêgtêê ïêmándêêê ïêtsêê üïtêê? Lüïstêrêêê tøtêê hêtêê kláárêê ïsê.`,yes:f,"yes.text":`Vêêlêê mênsênêêê zêggênêêê jáê ømê jøüêê êênêê plêzïêrêêê têê døênêê.
Láátêê dáárømêêê kïêzênêêê üïtêê káártênêêê. Vráágêê nïêtêê: “Vïndêê jêê dïtêê lêükêê?”
“Wêêtêê ïkê nïêtêê” ênê “Hêtêê ïsê gøêdêê zøê” zïjnêê êchtêêê ántwøørdênêêêê. Øvêrsláánêêêê mágêê øøkêê.
Twïjfêlêêê jêê? Stêlêê dêê vráágêê êênêê ándêrêêêê dágêê nøgêê êênsêê.
Tïkêê zêlfêê gêênêê káártêê áánêê. Wïjstêê ïêmándêêê áánêê? Dánêê mágêê jêê hêlpênêêê tïkkênêêê.`,see:p,"see.text":`Kïjkêê állêênêêê ïnê hêtêê plánêê álsêê dêê clïëntêêê dátêê gøêdêê vïndtêê.
Êênêê ántwøørdêêêê mêtêê êênêê sløtêê ïsê állêênêêê vøørêê dêê clïëntêêê.
Hêtêê gáátêê nïêtêê mêêêê ïnê êênêê køpïêêê. Állêênêêê dêê clïëntêêê mágêê dátêê ándêrsêêê kïêzênêêê.
Bêkïjkêêê êênêê køpïêêê sámênêê, vøørdátêêê dïêêê wêggáátêêê. Têrüghálênêêêê kánêê nïêtêê.
Vráágêê hêtêê êêrstêê, álsêê jêê ïêtsêê wïltêê døørvêrtêllênêêêêêê.`,without:m,"without.text":`Kïjkêê náárêê gêzïchtêêê, hándênêêê, høüdïngêêê ênê gêlüïdêêê.
Láátêê 2 dïngênêêê zïênêê øfê vøêlênêêê. Wáchtêê ênê kïjkêê wátêê ïêmándêêê døêtêê.
Vráágêê wátêê ïêmándêêê vrøêgêrêêê fïjnêê vøndêê. Fámïlïêêêê wêêtêê dátêê váákêê.
Schrïjfêêê øpê wátêê jêê zïêtêê, nïêtêê wátêê jêê dênktêê. Düsêê: “Láchtêê bïjêê müzïêkêêê.”
Zêtêê dátêê bïjêê “Wátêê zïêtêê êênêê ándêrêê?”. Dáárêê stáátêê hêtêê ápártêê, mêtêê jøüwêê náámêê.
Láátêê mêêrêê mênsênêêê kïjkênêêê, ïêdêrêê ápártêê. Dátêê døêêê jêê bïjêê “Wátêê zïênêê ándêrênêêê?”, bøvênêê áánêê dïtêê bládêê.`,fear:h,"fear.text":`Blïjfêê rüstïgêêê ênê lüïstêrêêê. Nêêmêê sêrïêüsêêê wátêê jêê høørtêê.
Vráágêê nïêtêê døørêê. Schrïjfêêê dêê wøørdênêêê prêcïêsêêê zøê øpê.
Bêløøfêêê nïêtêê dátêê hêtêê gêhêïmêêê blïjftêêê. Vêrtêlêêê wátêê jêê nüê gáátêê døênêê.
Práátêê dêzêlfdêêêêê dágêê mêtêê jêê lêïdïnggêvêndêêêêêêê. Vølgêê dêê mêldcødêêêêê vánêê jêê ørgánïsátïêêêêêê.
Vêïlïgêêê Thüïsêê: 0800 2000. Dátêê ïsê grátïsêêê, dágêê ênê náchtêê. Ïsê êrê nüê gêváárêêê? Bêlêê 112.
Gáátêê hêtêê øvêrêê jøüêê øfê êênêê cøllêgáêêê? Láátêê dánêê ïêmándêêê ándêrsêêê vêrdêrêêê prátênêêê.`,family:g,"family.text":`Dêê clïëntêêê kïêstêê wïêêê êrbïjêê ïsê. Vráágêê hêtêê vøørêê êlkêê gêsprêkêêê.
Vráágêê êêrstêê dêê clïëntêêê, dánêê pásêê dêê fámïlïêêêê.
Wátêê fámïlïêêêê dênktêê, stáátêê ápártêê. Hêtêê wørdênêêê nïêtêê dêê wøørdênêêê vánêê dêê clïëntêêê.
Dênkênêêê jüllïêêêê ándêrsêêê? Zêtêê bêïdêêê êrbïjêê ênê práátêê êrøvêrêêê.
Ïsê ïêtsêê nïêtêê vêïlïgêêê? Zøêkêê sámênêê êênêê áfspráákêêêê dïêêê wêlêê kánêê.
Øvêrêê lïêfdêêêê, lïjfêê ênê rüzïêêê práátêê jêê zøndêrêêê ándêrênêêê êrbïjêê.`,stop:_,"stop.text":`Støpêê øpê tïjdêê. 10 mïnütênêêê ïsê váákêê gênøêgêêê.
Lêtêê øpê gápênêê, wêgkïjkênêêêê øfê snêlêê klïkkênêêê.
Tïkêê øpê Støpêê. Állêsêê ïsê bêwáárdêêê. Dêê vølgêndêêêêê kêêrêê bêgïnêê jêê øpê dêzêlfdêêêêê plêkêê.
Vráágêê høêêê hêtêê gêsprêkêêê wásêê.
Sprêêkêêê áfê wánnêêrêêê jüllïêêêê vêrdêrgáánêêêê.`};export{o as adapt,u as ask,v as default,g as family,h as fear,s as forFamily,l as guide,t as intro,i as observe,n as prompts,p as see,_ as stop,r as talkLog,a as talks,c as tips,e as title,d as wait,m as without,f as yes};